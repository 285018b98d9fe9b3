// TempEval-3's measure of time expressions (UzZaman et al. 2013, https://aclanthology.org/S13-2001): a pair overlaps (relaxed) or has
// the same extent (strict); the value figure is relaxed F1 times the share of pairs whose value is right.
interface Timex {
	start: number;
	end: number;
	value: string;
}

export interface TimexDocument {
	id: string;
	text: string;
	anchor: string;
	lang?: string;
	timex: Timex[];
}

const EDGE_START = /[\s"“”'‘’([,;:]/;
const EDGE_END = /[\s"“”'‘’)\],;:]/;

/** White space and punctuation at the edges are no part of an extent. */
function trimmed(timex: Timex, text: string): Timex {
	let { start, end } = timex;
	while (start < end && EDGE_START.test(text[start] as string)) start++;
	while (end > start && EDGE_END.test(text[end - 1] as string)) end--;
	if (text.slice(start, end).includes('(') && text[end] === ')') end++;
	return { ...timex, start, end };
}

const isSame = (a: Timex, b: Timex) => a.start === b.start && a.end === b.end;
const overlap = (a: Timex, b: Timex) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const isOnCalendar = ({ value }: Timex) => /^\d{4}(?:-|$|T)/.test(value);

/** Pairs gold and found one to one: the same extents first, then the longest overlap. */
function pairs(gold: readonly Timex[], found: readonly Timex[]): [Timex, Timex][] {
	const candidates = gold.flatMap((g) => found.filter((f) => overlap(g, f) > 0).map((f) => ({ g, f })));
	candidates.sort((a, b) => Number(isSame(b.g, b.f)) - Number(isSame(a.g, a.f)) || overlap(b.g, b.f) - overlap(a.g, a.f));
	const used = new Set<Timex>();
	return candidates.flatMap(({ g, f }): [Timex, Timex][] => {
		if (used.has(g) || used.has(f)) return [];
		used.add(g).add(f);
		return [[g, f]];
	});
}

/** 0–100, to two decimals. With `calendarOnly`, only what names a place on the calendar counts, in gold and found. */
export function scoreTimes(
	documents: readonly TimexDocument[],
	find: (document: TimexDocument) => Timex[],
	calendarOnly = false,
): { strict: number; relaxed: number; value: number } {
	const tally = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0 };
	for (const document of documents) {
		let gold = document.timex.map((timex) => trimmed(timex, document.text));
		let found = find(document).map((timex) => trimmed(timex, document.text));
		if (calendarOnly) {
			const others = gold.filter((timex) => !isOnCalendar(timex));
			gold = gold.filter(isOnCalendar);
			const touches = (timex: Timex, list: readonly Timex[]) => list.some((each) => overlap(timex, each) > 0);
			found = found.filter((timex) => isOnCalendar(timex) && (touches(timex, gold) || !touches(timex, others)));
		}
		const paired = pairs(gold, found);
		tally.gold += gold.length;
		tally.found += found.length;
		tally.relaxed += paired.length;
		tally.strict += paired.filter(([g, f]) => isSame(g, f)).length;
		tally.value += paired.filter(([g, f]) => g.value === f.value).length;
	}
	const f1 = (right: number) => Number(((200 * right) / (tally.gold + tally.found || 1)).toFixed(2));
	return { strict: f1(tally.strict), relaxed: f1(tally.relaxed), value: f1(tally.value) };
}
