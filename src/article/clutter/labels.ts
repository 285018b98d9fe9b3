import { isInWord } from '../../languages/character-classes';
import { CLUTTER_LABELS, type ClutterLabels } from '../../languages/clutter';
import { LETTER, MARK } from '../../languages/letters';

export type LabelKind = keyof ClutterLabels;

interface Label {
	text: string;
	kind: LabelKind;
}

/** Turkish has two letters i, and only a browser set to it lowers them its way: "İLGİLİ" and "ilgili", "YAZI" and "yazı" are one label each. */
function lowerCase(text: string): string {
	return undotted((text.includes('İ') ? text.replaceAll('İ', 'I') : text).toLowerCase());
}

/** Looks first, which is a third of the cost: three thousand labels are asked while a reader waits, then every line. */
function undotted(text: string): string {
	return text.includes('ı') ? text.replaceAll('ı', 'i') : text;
}

/** Characters by which labels are looked up. */
const LONGEST_WORD = 40;
const LABEL_BEGINS = new RegExp(`[${LETTER}\\p{N}©]`, 'u');
/** After the last letter of a label, or its accent; the full stop of an abbreviation may come between. */
const WORD_ENDS = new RegExp(`(?<![^${LETTER}${MARK}\\p{N}’'+&-])[.]*(?:$|(?=[^${LETTER}\\p{N}’'.+&-]))`, 'uy');
const BEFORE_LABEL = new RegExp(`^[^${LETTER}\\p{N}©(]+`, 'u');
const AFTER_LABEL = new RegExp(`[^${LETTER}\\p{N})+]+$`, 'u');
const BEFORE_REST = new RegExp(`^[^${LETTER}\\p{N}(]+`, 'u');

/** The labels by their first word: most lines begin with none of these words, and are done with there. One for each kind of a label. */
const BEGINNING_WITH = new Map<string, Label[]>();
for (const labels of CLUTTER_LABELS) {
	for (const kind of Object.keys(labels) as LabelKind[]) {
		labels[kind]?.forEach((written) => {
			const text = undotted(written);
			const word = firstWord(text);
			if (word === undefined) return;
			const beginning = BEGINNING_WITH.get(word);
			if (beginning) beginning.push({ text, kind });
			else BEGINNING_WITH.set(word, [{ text, kind }]);
		});
	}
}

/** No pattern: it would be compiled twice for three thousand labels while a reader waits. */
function firstWord(text: string): string | undefined {
	let start = 0;
	while (start < text.length && !isInWord(text, start)) start++;
	let end = start;
	while (end - start < LONGEST_WORD && isInWord(text, end)) end++;
	return end > start ? text.slice(start, end) : undefined;
}

/** The labels that begin with the first word of a text. */
function labelsLike(text: string): readonly Label[] {
	const plain = FIRST_PLAIN_WORD.exec(text)?.[0];
	if (plain !== undefined) return BEGINNING_WITH.get(plain.toLowerCase()) ?? NONE;
	const word = firstWord(text.slice(0, 120));
	return (word !== undefined && BEGINNING_WITH.get(lowerCase(word.normalize('NFKC')))) || NONE;
}

const NONE: readonly Label[] = [];

/** Most lines begin with a word of ASCII letters: it needs no normal form, and every line is asked for its first word. */
const FIRST_PLAIN_WORD = /^[A-Za-z\d]{1,39}(?=[ :,.!?;)])/;

/** The letters of a label: lower case, without what stands around it ("[Related]:", "► Baca juga"). Scripts without case stay as they are. */
export function labelText(text: string): string {
	return lowerCase(text.normalize('NFKC')).replace(/[‘’ʼ]/g, '’').replace(BEFORE_LABEL, '').replace(AFTER_LABEL, '');
}

/** What a whole line is a label for. */
export function wholeLabel(text: string): LabelKind[] {
	if (text.length > 120) return [];
	const labels = labelsLike(text);
	if (!labels.length) return [];
	const label = labelText(text);
	const kinds = kindsOf(label, labels);
	return kinds.length ? kinds : kindsOf(label.replaceAll('’', "'"), labels);
}

function kindsOf(label: string, labels: readonly Label[]): LabelKind[] {
	return labels.filter(({ text }) => text === label).map(({ kind }) => kind);
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
	const labels = labelsLike(text);
	if (!labels.length) return undefined;
	const line = text.slice(0, 200).normalize('NFKC').replace(/[‘’ʼ]/g, '’');
	const start = line.search(LABEL_BEGINS);
	if (start < 0) return undefined;
	const lower = lowerCase(line);
	const label = longestAt(start, lower, labels) ?? longestAt(start, lower.replaceAll('’', "'"), labels);
	if (label === undefined) return undefined;
	const end = endOfWord(lower, start + label.length);
	const after = line.slice(end);
	const parted =
		/^\s*[:|»>–—)\]([（：]|^\s+-/u.test(after) || (/\p{Lu}/u.test(line.slice(start, end)) && !/\p{Ll}/u.test(line.slice(start, end)));
	return { kinds: kindsOf(label, labels), label, rest: text.slice(end).replace(BEFORE_REST, ''), parted };
}

/** The longest of some labels that stands at a place in a line, whole words of it. */
function longestAt(start: number, line: string, labels: readonly Label[]): string | undefined {
	let longest: string | undefined;
	for (const { text: label } of labels) {
		if (label.length > (longest?.length ?? 0) && line.startsWith(label, start) && endOfWord(line, start + label.length) >= 0)
			longest = label;
	}
	return longest;
}

/** Where the word ends that ends at a place, but for a full stop; -1 where none does. */
function endOfWord(line: string, at: number): number {
	if (at === line.length || line[at] === ' ') return at;
	WORD_ENDS.lastIndex = at;
	return WORD_ENDS.test(line) ? WORD_ENDS.lastIndex : -1;
}
