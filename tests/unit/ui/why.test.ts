import { expect, test } from 'vitest';
import type { Statement } from '../../../src/report/report';
import { whySentences } from '../../../src/ui/ledger/why';
import { workedExample } from './sample-reports';
import { testWords } from './test-words';

const why = (index: number, change: Partial<Statement> = {}) =>
	whySentences(workedExample, { ...(workedExample.statements[index] as Statement), ...change }, testWords('en'));

test('each statement says what it rests on, its time too', () => {
	expect(why(5, { rule: 'id-tag' })).toEqual([
		'The words come with “kata” and who said them: “para ahli”.',
		'The text tells no time. It cannot be later than the day of publication.',
	]);
	expect(why(2)).toEqual([
		'“menyampaikan” tells what “Kim Jong-un” did in words.',
		'It stands inside what Kantor Berita Korea KCNA said.',
		'The text tells no time here; it is carried over from statement 2.',
	]);
});

test('a pronoun is said to be one', () => {
	expect(why(0)).toContain('“ia” here is Kim Jong-un.');
});

test('a rule nobody wrote a sentence for still says something true', () => {
	expect(why(3, { rule: 'no-such-rule' })[0]).toBe('The words “menuliskan” tell that “KCNA” is the source.');
	expect(why(3, { rule: 'no-such-rule', cue: undefined })[0]).toBe('Words in quotation marks, in a passage where “KCNA” is speaking.');
});
