import { expect, test } from 'vitest';
import { DECLINE_TITLES } from '../../../../src/article/decline/decline-titles';
import { CONTINUATIONS } from '../../../../src/article/metadata/continuation';
import { DATELINES } from '../../../../src/article/metadata/dateline';
import { ORIGIN_LINES } from '../../../../src/article/metadata/first-published-by';
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
