import { describe, expect, it } from 'vitest';
import { findEnglishStatements } from '../../../../src/statements/english/find-english-statements';
import { RULES } from '../../../../src/statements/english/rules';

const rulesIn = (text: string) => findEnglishStatements([{ text }]).map(({ rule }) => rule);

describe.each(Object.entries(RULES))('%s', (rule, { example, counterExample }) => {
	it(`is found in: ${example}`, () => {
		expect(rulesIn(example)).toContain(rule);
	});
	it(`is not found in: ${counterExample}`, () => {
		expect(rulesIn(counterExample)).not.toContain(rule);
	});
});
