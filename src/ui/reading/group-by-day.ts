import type { When } from '../../dates/when';
import type { Statement } from '../../report/report';

/** Statements made at one time, in order of the article. */
export interface Moment {
	/** EDTF / ISO 8601, as `When.value`. */
	value: string;
	statements: (Statement & { when: When })[];
}

/** Statements by when they were made, earliest first; a time known only as "no later than" stands after the times it is later than. */
export function groupByDay(statements: Statement[]): Moment[] {
	const moments = new Map<string, Moment>();
	for (const statement of statements) {
		const { when } = statement;
		if (!when) continue;
		const moment = moments.get(when.value) ?? { value: when.value, statements: [] };
		moment.statements.push({ ...statement, when });
		moments.set(when.value, moment);
	}
	return [...moments.values()].sort((a, b) => {
		const [x, y] = [sortKey(a.value), sortKey(b.value)];
		return x < y ? -1 : x > y ? 1 : Number(isOpen(a.value)) - Number(isOpen(b.value));
	});
}

function isOpen(value: string): boolean {
	return value.startsWith('../');
}

/** The start of an interval, the end of an open one. */
function sortKey(value: string): string {
	return (isOpen(value) ? value.slice(3) : (value.split('/')[0] as string)).slice(0, 16);
}
