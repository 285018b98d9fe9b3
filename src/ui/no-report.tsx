import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface Props {
	title: string;
	reason: string;
	advice?: string | undefined;
	icon: IconName;
	children?: ComponentChildren;
}

/** In place of a report: why there is none, and what can be done about it. */
export function NoReport({ title, reason, advice, icon, children }: Props) {
	return (
		<div class="no-report">
			<Icon name={icon} />
			<h1>{title}</h1>
			<p>{reason}</p>
			{advice && <p class="advice">{advice}</p>}
			{children}
		</div>
	);
}
