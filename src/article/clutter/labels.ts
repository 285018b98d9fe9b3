import { CLUTTER_LABELS, type ClutterLabels } from '../../languages/clutter';

export type LabelKind = keyof ClutterLabels;

const WHOLE = new Map<string, LabelKind[]>();
for (const labels of CLUTTER_LABELS) {
	for (const [kind, words] of Object.entries(labels) as [LabelKind, string[]][]) {
		for (const word of words) WHOLE.set(word, [...(WHOLE.get(word) ?? []), kind]);
	}
}

/** The first word of each label: a line that begins with none of them has no label, and most lines are done with here. */
const FIRST_WORDS = new Set([...WHOLE.keys()].map(firstWord));

function firstWord(text: string): string | undefined {
	return /[\p{L}\p{N}]{1,40}/u.exec(text)?.[0];
}

function mayBeLabelled(text: string): boolean {
	const word = firstWord(text.slice(0, 120));
	return word !== undefined && FIRST_WORDS.has(word.normalize('NFKC').toLowerCase());
}

/** Longest label, in words: a line's beginning is tried up to this length. */
const MOST_WORDS = 14;

/** The letters of a label: lower case, without what stands around it ("[Related]:", "► Baca juga"). Scripts without case stay as they are. */
export function labelText(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[‘’ʼ]/g, '’')
		.replace(/^[^\p{L}\p{N}©(]+/u, '')
		.replace(/[^\p{L}\p{N})+]+$/u, '');
}

/** What a whole line is a label for. */
export function wholeLabel(text: string): LabelKind[] {
	if (text.length > 120 || !mayBeLabelled(text)) return [];
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
	if (!mayBeLabelled(text)) return undefined;
	const line = text.slice(0, 200).normalize('NFKC').replace(/[‘’ʼ]/g, '’');
	const start = line.search(/[\p{L}\p{N}©]/u);
	if (start < 0) return undefined;
	const lower = line.toLowerCase();
	const ends: number[] = [];
	const boundary = /[^\p{L}\p{N}’'.+&-]+|$/gu;
	boundary.lastIndex = start;
	for (let match = boundary.exec(lower); match && ends.length < MOST_WORDS; match = boundary.exec(lower)) {
		ends.push(match.index);
		if (match[0] === '') break;
	}
	for (const end of ends.reverse()) {
		const label = lower.slice(start, end).replace(/[.]+$/, '');
		const kinds = WHOLE.get(label) ?? WHOLE.get(label.replaceAll('’', "'"));
		if (!kinds) continue;
		const after = line.slice(end);
		const parted =
			/^\s*[:|»>–—)\]([（：]|^\s+-/u.test(after) || (/\p{Lu}/u.test(line.slice(start, end)) && !/\p{Ll}/u.test(line.slice(start, end)));
		return { kinds, label, rest: text.slice(end).replace(/^[^\p{L}\p{N}(]+/u, ''), parted };
	}
	return undefined;
}
