import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const GENERATOR = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'bench', 'hostile', 'generate.mjs');

export interface HostilePage {
	id: string;
	name: string;
	category: string;
	file: string;
	html: string;
	headers: Record<string, string>;
	/** Selector of the state in which the page is to be judged. */
	waitFor: string;
	actions: string[];
	/** Attributes of the root the page counts in, and the most they may come to. */
	observers: string[];
	observersMustStay: number;
	expect: { bodyMustStayVisible: string[]; bodyShouldBeExtracted: string[]; readerMustNotContain: string[] };
}

/** Pages that attack us, made by a generator outside the project; none where it is missing. */
export async function hostilePages(...categories: string[]): Promise<HostilePage[]> {
	if (!existsSync(GENERATOR)) return [];
	const { cases, build } = await import(/* @vite-ignore */ pathToFileURL(GENERATOR).href);
	return (cases as { category: string }[])
		.filter(({ category }) => categories.includes(category))
		.map((one) => {
			const { buf, meta } = build(one) as { buf: Buffer; meta: Partial<HostilePage> & Omit<HostilePage, 'html'> };
			const defaults = { headers: {}, waitFor: '[data-ready]', actions: [], observers: [], observersMustStay: 0 };
			return { ...defaults, ...meta, html: buf.toString('utf8') };
		});
}
