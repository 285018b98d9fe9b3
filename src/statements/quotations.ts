import { LETTER } from '../languages/letters';

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
const WORD = new RegExp(`[${LETTER}\\p{N}]`, 'u');
const DIGIT = /\p{N}/u;
/** A longer stretch between single marks is two apostrophes, not a quotation. */
const LONGEST_SINGLE = 600;

/**
 * The outermost quotations of one block, in order; quotations inside quotations are not told apart. A mark counts as opening
 * by where it stands, so that the same mark may open and close. A quotation without an end counts if it begins the block or
 * takes up most of it; any other lone mark is left alone (inches, ditto marks, a mark too many). Linear in the text.
 */
export function findQuotations(text: string): Quotation[] {
	const marks = marksOf(text);
	if (marks.length === 0) return [];
	const found: Quotation[] = [];
	const left = remaining(marks);
	let depth = 0;
	let double: { mark: string; at: number; inner: number; closers: string } | undefined;
	let single: { at: number; closers: string } | undefined;

	marks.forEach(({ mark, at, end }, k) => {
		const before = text[at - 1];
		const after = text[end];
		const opens = (before === undefined || BEFORE_OPENING.test(before)) && after !== undefined && (!SPACE.test(after) || mark === '«');
		if (double) {
			const slip = mark === double.mark && isSlip(mark, before, after);
			const opensAgain = opens && SPACE.test(before ?? '') && WORD.test(after);
			// “She called it a “shame”, twice,” if as many closing marks are to come as that needs.
			if (mark === '“' && opens && countAt(left.closers, k) > countAt(left.openers, k)) depth++;
			else if ((mark === '”' || slip) && depth > 0) depth--;
			else if (mark === '“' && opensAgain) double = { ...double, at, inner: end };
			else if (slip || double.closers.includes(mark)) {
				// A mark on both sides that can only open here, and has a partner: the one before it was never closed.
				const partners = mark === '"' ? left.straight : left.closers;
				const reopens = mark === double.mark && opensAgain && countAt(partners, k + 1) % 2 === 1;
				if (reopens) double = { ...double, at, inner: end };
				else {
					found.push({ start: double.at, end, ...trimmed(text, double.inner, at), closed: true, single: false });
					double = undefined;
				}
			}
		} else if (CLOSERS[mark] && opens) {
			double = { mark, at, inner: end, closers: CLOSERS[mark] };
			depth = 0;
			single = undefined;
		} else if (single?.closers.includes(mark) && !(after && WORD.test(after)) && !(before && SPACE.test(before))) {
			if (at - single.at <= LONGEST_SINGLE) {
				found.push({ start: single.at, end, innerStart: single.at + 1, innerEnd: at, closed: true, single: true });
			}
			single = undefined;
		} else if (SINGLE_CLOSERS[mark] && opens && !DIGIT.test(after)) {
			single = { at, closers: SINGLE_CLOSERS[mark] };
		}
	});
	const last = double as { at: number; inner: number } | undefined;
	if (last) {
		const begins = text.slice(0, last.at).trim() === '';
		if (begins || text.length - last.at > text.length / 2) {
			found.push({ start: last.at, end: text.length, innerStart: last.inner, innerEnd: text.length, closed: false, single: false });
		}
	}
	return found;
}

/** "“We won,“ Noble said": an opening mark where none can open, right after what was said. */
const isSlip = (mark: string, before: string | undefined, after: string | undefined) =>
	mark === '“' && before !== undefined && !BEFORE_OPENING.test(before) && (after === undefined || !WORD.test(after));

/** French sets a space inside its marks. */
function trimmed(text: string, start: number, end: number): { innerStart: number; innerEnd: number } {
	const inner = text.slice(start, end);
	const innerStart = end - inner.trimStart().length;
	return { innerStart, innerEnd: Math.max(innerStart, start + inner.trimEnd().length) };
}

interface Mark {
	mark: string;
	at: number;
	end: number;
}

const MARKS = /``|''|[“”‟„«»"＂「」『』‘’‚'‹›]/g;
/** Typewriter marks count as the curly ones they stand for. */
const TYPEWRITER: Record<string, string> = { '``': '“', "''": '”' };

function marksOf(text: string): Mark[] {
	return Array.from(text.matchAll(MARKS), (match) => {
		const mark = match[0];
		return { mark: TYPEWRITER[mark] ?? mark, at: match.index, end: match.index + mark.length };
	});
}

/** How many opening, closing and straight marks stand at each mark or after it. */
function remaining(marks: readonly Mark[]) {
	const none = (): number[] => new Array(marks.length + 1).fill(0);
	const [openers, closers, straight] = [none(), none(), none()];
	for (let k = marks.length - 1; k >= 0; k--) {
		const { mark } = marks[k] as Mark;
		openers[k] = countAt(openers, k + 1) + (mark === '“' ? 1 : 0);
		closers[k] = countAt(closers, k + 1) + (mark === '”' ? 1 : 0);
		straight[k] = countAt(straight, k + 1) + (mark === '"' ? 1 : 0);
	}
	return { openers, closers, straight };
}

const countAt = (counts: readonly number[], i: number) => counts[i] ?? 0;
