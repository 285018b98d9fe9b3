import { describe, expect, it } from 'vitest';
import { findEnglishStatements } from '../../../../src/statements/english/find-english-statements';

/** The fullest mention of who speaks in each statement. */
function speakers(...texts: string[]): (string | undefined)[] {
	return findEnglishStatements(texts.map((text) => ({ text }))).map(({ antecedent }) =>
		antecedent ? texts[antecedent.block]?.slice(antecedent.start, antecedent.end) : undefined,
	);
}

describe('who is meant', () => {
	it('a surname is the full name given before', () => {
		expect(speakers('“We won,” said Ann Moss.', '“It was hard,” Moss said.')).toEqual(['Ann Moss', 'Ann Moss']);
	});
	it('a pronoun is who spoke last and fits', () => {
		expect(speakers('“We won,” said Mary Moss. “We lost,” said James Hart.', '“It was hard,” she said.')).toEqual([
			'Mary Moss',
			'James Hart',
			'Mary Moss',
		]);
	});
	it.each(['Bill Moss walked in.', "Bill Moss's hair was white."])('a pronoun is whom the sentence before is about: %s', (before) => {
		expect(speakers(before, '“It was hard,” he said.')).toEqual([expect.stringContaining('Bill Moss')]);
	});
	it('an office is whoever was named with it', () => {
		expect(speakers('Sen. Ann Moss said the mill would close.', 'James Hart said it would not.', 'The senator said she was sure.')).toEqual(
			['Sen. Ann Moss', 'James Hart', 'Sen. Ann Moss'],
		);
	});
	it('"who" is whom it follows', () => {
		expect(speakers('The council met Ann Moss, who said the mill would close.')).toEqual(['Ann Moss']);
	});
	it('an unnamed source stays unnamed', () => {
		expect(speakers('A person familiar with the talks said the mill would close.')).toEqual(['A person familiar with the talks']);
	});
	it('a pronoun that fits nobody is left open', () => {
		expect(speakers('She said the mill would close.')).toEqual([undefined]);
	});
});
