import { CLUTTER_LABELS, type ClutterLabels } from '../../languages/clutter';
import { LETTER } from '../../languages/letters';

export type LabelKind = keyof ClutterLabels;

const WHOLE = new Map<string, LabelKind[]>();
for (const labels of CLUTTER_LABELS) {
	for (const [kind, words] of Object.entries(labels) as [LabelKind, string[]][]) {
		// In one go: three thousand of them, while a reader waits.
		for (const word of lowerCase(words.join('\n')).split('\n').filter(Boolean)) {
			const kinds = WHOLE.get(word);
			if (kinds) kinds.push(kind);
			else WHOLE.set(word, [kind]);
		}
	}
}

/** Turkish has two letters i, and only a browser set to it lowers them its way: "İLGİLİ" and "ilgili", "YAZI" and "yazı" are one label each. */
function lowerCase(text: string): string {
	return text.replaceAll('İ', 'I').toLowerCase().replaceAll('ı', 'i');
}

/** No label has more words. */
const MOST_WORDS = 14;

const WORD = new RegExp(`[${LETTER}\\p{N}]{1,40}`, 'u');
const WORD_ENDS = new RegExp(`[^${LETTER}\\p{N}’'.+&-]+|$`, 'gu');
const LABEL_BEGINS = new RegExp(`[${LETTER}\\p{N}©]`, 'u');
const BEFORE_LABEL = new RegExp(`^[^${LETTER}\\p{N}©(]+`, 'u');
const AFTER_LABEL = new RegExp(`[^${LETTER}\\p{N})+]+$`, 'u');
const BEFORE_REST = new RegExp(`^[^${LETTER}\\p{N}(]+`, 'u');

/**
 * The first word of each label, with the words of the longest that begins with it: a line that begins with none of them has no label, and
 * most lines are done with here.
 */
const LONGEST_WITH = new Map<string, number>();
for (const label of WHOLE.keys()) {
	const word = firstWord(label);
	if (word !== undefined) LONGEST_WITH.set(word, Math.max(LONGEST_WITH.get(word) ?? 0, wordEnds(label, 0, MOST_WORDS).length));
}

function firstWord(text: string): string | undefined {
	return WORD.exec(text)?.[0];
}

/** Words of the longest label a text may begin with; 0 for none. */
function longestLabel(text: string): number {
	const plain = FIRST_PLAIN_WORD.exec(text)?.[0];
	if (plain !== undefined) return LONGEST_WITH.get(plain.toLowerCase()) ?? 0;
	const word = firstWord(text.slice(0, 120));
	return word === undefined ? 0 : (LONGEST_WITH.get(lowerCase(word.normalize('NFKC'))) ?? 0);
}

/** Most lines begin with a word of ASCII letters: it needs no normal form, and every line is asked for its first word. */
const FIRST_PLAIN_WORD = /^[A-Za-z\d]{1,39}(?=[ :,.!?;)])/;

/** Where the first `most` words of a text end. */
function wordEnds(text: string, start: number, most: number): number[] {
	const ends: number[] = [];
	WORD_ENDS.lastIndex = start;
	for (let match = WORD_ENDS.exec(text); match && ends.length < most; match = WORD_ENDS.exec(text)) {
		ends.push(match.index);
		if (match[0] === '') break;
	}
	return ends;
}

/** The letters of a label: lower case, without what stands around it ("[Related]:", "► Baca juga"). Scripts without case stay as they are. */
export function labelText(text: string): string {
	return lowerCase(text.normalize('NFKC')).replace(/[‘’ʼ]/g, '’').replace(BEFORE_LABEL, '').replace(AFTER_LABEL, '');
}

/** What a whole line is a label for. */
export function wholeLabel(text: string): LabelKind[] {
	if (text.length > 120 || longestLabel(text) === 0) return [];
	const label = labelText(text);
	return WHOLE.get(label) ?? WHOLE.get(label.replaceAll('’', "'")) ?? [];
}

export interface LabelStart {
	kinds: LabelKind[];
	label: string;
	/** What follows the label, without the colon or dash between them. */
	rest: string;
	/** Something parts the label from the rest (":", "–", "|", "»", an opening bracket), or the label is written in capitals. */
	parted: boolean;
}

/** The longest label a line begins with. */
export function labelStart(text: string): LabelStart | undefined {
	const longest = longestLabel(text);
	if (longest === 0) return undefined;
	const line = text.slice(0, 200).normalize('NFKC').replace(/[‘’ʼ]/g, '’');
	const start = line.search(LABEL_BEGINS);
	if (start < 0) return undefined;
	const lower = lowerCase(line);
	for (const end of wordEnds(lower, start, longest).reverse()) {
		const label = lower.slice(start, end).replace(/[.]+$/, '');
		const kinds = WHOLE.get(label) ?? WHOLE.get(label.replaceAll('’', "'"));
		if (!kinds) continue;
		const after = line.slice(end);
		const parted =
			/^\s*[:|»>–—)\]([（：]|^\s+-/u.test(after) || (/\p{Lu}/u.test(line.slice(start, end)) && !/\p{Ll}/u.test(line.slice(start, end)));
		return { kinds, label, rest: text.slice(end).replace(BEFORE_REST, ''), parted };
	}
	return undefined;
}
