import { describe, expect, it } from 'vitest';
import { findEnglishStatements } from '../../../../src/statements/english/find-english-statements';
import { expectLinearTime } from '../../growth';

/** Each statement as who | what, parts joined with an ellipsis. */
function told(...texts: string[]): string[] {
	return findEnglishStatements(texts.map((text) => ({ text }))).map(({ mention, content }) => {
		const words = (span: { block: number; start: number; end: number }) => texts[span.block]?.slice(span.start, span.end);
		return `${mention ? words(mention) : ''} | ${content.map(words).join(' … ')}`;
	});
}

/** The hedge of each statement, as written. */
const hedges = (text: string) => findEnglishStatements([{ text }]).map(({ hedge }) => hedge && text.slice(hedge.start, hedge.end));

describe('who says what', () => {
	it.each([
		['a quotation parted by its attribution', '“We won,” Moss said. “Nobody can deny it.”', ['Moss | “We won,” … “Nobody can deny it.”']],
		[
			'the source after the verb, with its apposition',
			'“We won,” said Ann Moss, a farmer in Salem.',
			['Ann Moss, a farmer in Salem | “We won,”'],
		],
		['a relative clause is no part of who is named', 'Ann Moss, who runs the mill, said it would close.', ['Ann Moss | it would close']],
		[
			'the narrator goes on after a comma',
			'Moss said the mill would close, but he also warned that the town would suffer.',
			['Moss | the mill would close', 'he | that the town would suffer'],
		],
		['a participle shares the subject', 'Moss left early, adding that the mill would close.', ['Moss | that the mill would close']],
		[
			'words between the verb and what is said',
			'Moss told reporters in Salem on Tuesday that the mill would close.',
			['Moss | that the mill would close'],
		],
		[
			'a quotation inside what is retold',
			'Moss said the plan was “dead on arrival” in the council.',
			['Moss | the plan was “dead on arrival” in the council'],
		],
		['several sources', 'Moss, Hart and Lee said the mill would close.', ['Moss, Hart and Lee | the mill would close']],
		['an organisation', 'The Department of Mills announced the sale of the site.', ['The Department of Mills | the sale of the site']],
		[
			'a report that shows',
			'A survey by the council showed that the mill would close.',
			['A survey by the council | that the mill would close'],
		],
		[
			'a clause before the main clause',
			'While Moss said the mill would close, the council voted to keep it.',
			['Moss | the mill would close'],
		],
		[
			'a relative clause inside what is said',
			'Officials said the rebels, who deny any role, claimed on Tuesday that they were attacked.',
			['Officials | the rebels, who deny any role, claimed on Tuesday that they were attacked'],
		],
		[
			'an aside between the verb and what is said',
			'The agency reported, citing two people familiar with the matter, that the mill would close.',
			['The agency | that the mill would close', 'The agency | two people familiar with the matter'],
		],
		['a passive without anybody who says it', 'It was reported that the mill would close.', [' | that the mill would close']],
		['a short quotation after the attribution', '“It is over,” Moss told The Herald. “We lost.”', ['Moss | “It is over,” … “We lost.”']],
	])('%s', (_name, text, expected) => {
		expect(told(text)).toEqual(expected);
	});

	it('gives a quotation in a paragraph of its own to who spoke last', () => {
		expect(told('“We won,” Moss said.', '“Nobody can deny that we did.”')).toEqual(['Moss | “We won,” … “Nobody can deny that we did.”']);
	});
	it('gives nobody a quotation once the narrator has spoken', () => {
		expect(told('“We won,” Moss said.', 'The hall emptied.', '“Nobody can deny that we did.”')).toEqual(['Moss | “We won,”']);
	});
	it('takes titles of works and words set apart for nothing said', () => {
		expect(told('Moss wore a “Top Gun” jacket at the so-called “summit” in Salem.')).toEqual([]);
	});
	it('takes nouns that look like verbs of saying for what they are', () => {
		expect(told('The report on the state of the claims was long.')).toEqual([]);
	});
});

describe('statements within statements', () => {
	it('marks what a third is said to have said', () => {
		const drafts = findEnglishStatements([{ text: 'Moss told reporters that Ann Lee had said that the mill would close.' }]);
		expect(drafts.map(({ within }) => within)).toEqual([undefined, 0]);
	});
});

describe('acts and hedges', () => {
	it('names what was done by speaking', () => {
		const [thanks, refusal] = findEnglishStatements([{ text: 'Moss thanked the council. Hart refused to sign the contract.' }]);
		expect([thanks?.act, refusal?.act]).toEqual(['thank', 'refuse']);
	});
	it.each(['Moss denied the report.', 'Moss denied that the mill would close.', 'Moss did not deny the report.'])(
		'what is denied was not said: %s',
		(text) => {
			expect(findEnglishStatements([{ text }])[0]?.act).toBe('deny');
		},
	);
	it.each([
		['Allegedly, Moss said that the mill would close.', 'Allegedly'],
		['Moss did not say that the mill would close.', 'not'],
		['Moss allegedly said that the mill would close.', 'allegedly'],
		['“We won,” Moss reportedly told Hart.', 'reportedly'],
		['Moss may have said that the mill would close.', 'may'],
		['Moss appeared to suggest that the mill would close.', 'appeared to'],
		['Moss is also said to have claimed that the mill would close.', 'is also said to'],
		['Moss is alleged to have threatened to close the mill.', 'is alleged to'],
		['Moss did not appear to suggest that the mill would close.', 'not'],
		['Moss seems never to have said that the mill would close.', 'never'],
		['Hart is not convinced that the mill will close.', 'not'],
	])('marks the words that deny it was said, or keep it open: %s', (text, hedge) => {
		expect(hedges(text)).toEqual([hedge]);
	});
	it.each([
		['Moss said that Hart had allegedly sold the mill.'],
		['Moss said in May that the mill may close.'],
		['Moss continued to insist that the mill would close.'],
	])('takes doubt about something else for no doubt that it was said: %s', (text) => {
		expect(hedges(text)).toEqual([undefined]);
	});
});

describe('adjectives that report a stand', () => {
	it.each([
		['Moss has been clear that the mill will close.', ['Moss | that the mill will close']],
		['Union leaders remain confident that the mill will open, but Hart has sold it.', ['Union leaders | that the mill will open']],
		['Moss, who was adamant that the mill would close, left.', ['who | that the mill would close']],
		['Her advisers are now more convinced that the mill will close.', ['Her advisers | that the mill will close']],
	])('%s', (text, expected) => {
		expect(told(text)).toEqual(expected);
	});
	it.each([
		'It is clear that the mill will close.',
		'The law is clear that the mill must close.',
		'The reasons are clear that the mill failed for.',
		'Voters can be certain that the mill will close.',
		'If Moss is confident that the mill will close, she should sell.',
		'Moss is aware that the mill will close.',
	])('reports nobody in: %s', (text) => {
		expect(told(text)).toEqual([]);
	});
});

describe('time', () => {
	it.each(['“a b c d,” Moss said. ', 'said ', 'Moss and ', '“', 'he said that ', 'Ann (AB) ', 'A: '])(
		'grows in proportion to text made of %j',
		(part) => {
			expectLinearTime(
				24_000,
				(characters) => part.repeat(characters / part.length),
				(text) => findEnglishStatements([{ text }]),
			);
		},
	);
});
