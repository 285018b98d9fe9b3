import { expect, test } from 'vitest';
import { DECLINE_TITLES } from '../../../../src/article/decline/decline-titles';
import { CONTINUATIONS, MAY_LEAD_ON } from '../../../../src/article/metadata/continuation';
import { DATELINES } from '../../../../src/article/metadata/dateline';
import { MAY_NAME_ORIGIN, ORIGIN_LINES } from '../../../../src/article/metadata/first-published-by';
import { SUBSCRIBER_LINES } from '../../../../src/article/metadata/stub';

const rules = [
	...DATELINES,
	...ORIGIN_LINES,
	...CONTINUATIONS,
	...SUBSCRIBER_LINES,
	...DECLINE_TITLES.map((rule) => ({ id: rule.reason, ...rule })),
];

test.each(rules)('$id reads "$reads" and leaves "$leaves"', ({ pattern, reads, leaves }) => {
	expect(reads).toMatch(pattern);
	expect(leaves).not.toMatch(pattern);
});

test.each([
	...CONTINUATIONS.map(({ reads }) => ({ reads, gate: MAY_LEAD_ON })),
	...ORIGIN_LINES.flatMap(({ reads, mayMatch }) => [
		{ reads, gate: MAY_NAME_ORIGIN },
		{ reads, gate: mayMatch },
	]),
])('"$reads" passes the one look that spares other lines', ({ reads, gate }) => {
	expect(reads).toMatch(gate);
});
