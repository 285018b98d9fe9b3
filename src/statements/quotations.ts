/** A stretch of one block in quotation marks. UTF-16 offsets into the block's text, end exclusive. */
export interface Quotation {
	/** With the marks. */
	start: number;
	end: number;
	/** Without the marks. */
	innerStart: number;
	innerEnd: number;
	/** False where the block ends before the quotation does: it goes on in the next block, or the closing mark was forgotten. */
	closed: boolean;
	/** Single marks: headlines, British style, words set apart. */
	single: boolean;
}

/** What closes a quotation that this mark opens. ” opens as well: Kompas and Swedish papers use it on both sides. */
const CLOSERS: Record<string, string> = {
	'“': '”"',
	'”': '”',
	'‟': '”"',
	'„': '“”"',
	'«': '»',
	'»': '«',
	'"': '"”',
	'＂': '＂',
	'「': '」',
	'『': '』',
};
const SINGLE_CLOSERS: Record<string, string> = { '‘': '’', '‚': '‘’', "'": "'", '‹': '›' };
/** What may stand before an opening mark. */
const BEFORE_OPENING = /[\s([{<>—–\-:/|“”"‘]/;
const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
/** A longer stretch between single marks is two apostrophes, not a quotation. */
const LONGEST_SINGLE = 600;

/**
 * The outermost quotations of one block, in order; quotations inside quotations are not told apart. A mark counts as opening
 * by where it stands, so that the same mark may open and close. A quotation without an end counts if it begins the block or
 * takes up most of it; any other lone mark is left alone (inches, ditto marks, a mark too many). Linear in the text.
 */
export function findQuotations(text: string): Quotation[] {
	const found: Quotation[] = [];
	const straightAfter = countFromRight(text, '"');
	const openersAfter = countFromRight(text, '“');
	const closersAfter = countFromRight(text, '”');
	let depth = 0;
	let double: { mark: string; at: number; inner: number; closers: string } | undefined;
	let single: { at: number; closers: string } | undefined;

	for (let i = 0; i < text.length; i++) {
		const { mark, length } = markAt(text, i);
		const before = text[i - 1];
		const after = text[i + length];
		const opens = (before === undefined || BEFORE_OPENING.test(before)) && after !== undefined && (!SPACE.test(after) || mark === '«');
		if (double) {
			const opensAgain = opens && SPACE.test(before ?? '') && WORD.test(after);
			// “She called it a “shame”, twice,” if as many closing marks are to come as that needs.
			if (mark === '“' && opens && at(closersAfter, i) > at(openersAfter, i)) depth++;
			else if (mark === '”' && depth > 0) depth--;
			else if (mark === '“' && opensAgain) double = { ...double, at: i, inner: i + length };
			else if (double.closers.includes(mark)) {
				// A mark on both sides that can only open here, and has a partner: the one before it was never closed.
				const partners = mark === '"' ? straightAfter : closersAfter;
				const reopens = mark === double.mark && opensAgain && at(partners, i + 1) % 2 === 1;
				if (reopens) double = { ...double, at: i, inner: i + length };
				else {
					found.push({ start: double.at, end: i + length, ...trimmed(text, double.inner, i), closed: true, single: false });
					double = undefined;
				}
			}
		} else if (CLOSERS[mark] && opens) {
			double = { mark, at: i, inner: i + length, closers: CLOSERS[mark] };
			depth = 0;
			single = undefined;
		} else if (single?.closers.includes(mark) && !(after && WORD.test(after)) && !(before && SPACE.test(before))) {
			if (i - single.at <= LONGEST_SINGLE) {
				found.push({ start: single.at, end: i + 1, innerStart: single.at + 1, innerEnd: i, closed: true, single: true });
			}
			single = undefined;
		} else if (SINGLE_CLOSERS[mark] && opens && !DIGIT.test(after)) {
			single = { at: i, closers: SINGLE_CLOSERS[mark] };
		}
		i += length - 1;
	}
	if (double) {
		const begins = text.slice(0, double.at).trim() === '';
		if (begins || text.length - double.at > text.length / 2) {
			found.push({ start: double.at, end: text.length, innerStart: double.inner, innerEnd: text.length, closed: false, single: false });
		}
	}
	return found;
}

/** French sets a space inside its marks. */
function trimmed(text: string, start: number, end: number): { innerStart: number; innerEnd: number } {
	const inner = text.slice(start, end);
	const innerStart = end - inner.trimStart().length;
	return { innerStart, innerEnd: Math.max(innerStart, start + inner.trimEnd().length) };
}

/** The mark at an offset; ``typewriter marks'' count as the curly ones they stand for. */
function markAt(text: string, i: number): { mark: string; length: number } {
	const pair = text.slice(i, i + 2);
	if (pair === '``') return { mark: '“', length: 2 };
	if (pair === "''") return { mark: '”', length: 2 };
	return { mark: text[i] as string, length: 1 };
}

/** For each offset, how often `mark` stands at it or after it. */
function countFromRight(text: string, mark: string): Uint32Array {
	const counts = new Uint32Array(text.length + 2);
	for (let i = text.length - 1; i >= 0; i--) counts[i] = at(counts, i + 1) + (text[i] === mark ? 1 : 0);
	return counts;
}

const at = (counts: Uint32Array, i: number) => counts[i] ?? 0;
