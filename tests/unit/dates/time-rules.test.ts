import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/dates/find-times';
import { RuleIndex } from '../../../src/dates/time-rules';
import { timesTables } from '../../../src/languages/times';

const anchor = '2023-09-18';

describe.each(Object.entries(timesTables))('the rules of %s', (language, table) => {
	const { rules, joins } = table();
	it.each([...rules, ...joins].map(({ id, ...rule }) => [id, rule] as const))(
		'%s matches its example and not its counter-example',
		(id, rule) => {
			const found = findTimes(rule.yes, language, { anchor });
			if (rule.read === 'notATime') expect(found).toEqual([]);
			else expect(found.map((expression) => expression.rule)).toContain(id);
			expect(findTimes(rule.no, language, { anchor }).map((expression) => expression.rule)).not.toContain(id);
		},
	);

	it('gives every rule a name of its own', () => {
		const ids = [...rules, ...joins].map(({ id }) => id);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});
});

describe('a pattern', () => {
	const rule = { id: 'x', read: 'date', yes: '', no: '' } as const;
	it('must not be able to match nothing', () => expect(() => new RuleIndex([{ ...rule, pattern: 'day? month?' }])).toThrow('x'));
	it('must be well formed', () => expect(() => new RuleIndex([{ ...rule, pattern: 'day month)' }])).toThrow('month)'));
});
