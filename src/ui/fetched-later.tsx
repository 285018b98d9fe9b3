import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Fetched<Props> = ComponentType<Props> & { fetch(): void };

/** A part of a screen whose code is fetched when it is first drawn, or before (`fetch`): what is seen first need not wait for it. */
export function fetchedLater<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): Fetched<Props> {
	let Part: ComponentType<Props> | undefined;
	const fetch = async () => {
		Part ??= await fetchPart();
	};
	const Later = (props: Props) => {
		const [, setFetched] = useState(Part !== undefined);
		useEffect(() => void fetch().then(() => setFetched(true)), []);
		return Part ? <Part {...props} /> : null;
	};
	return Object.assign(Later, { fetch });
}
