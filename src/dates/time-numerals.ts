import { two } from './calendar-day';
import { isDigit, isLetter, isSpace, tokenEnd } from './time-tokens';
import { type Meaning, type Sense, senseOf } from './word-sense';

/** What a row of digits and the signs between them can be. */
export interface Numeral {
	end: number;
	/** Undefined if they are no part of a time (a price, a share, a version). */
	sense: Sense | undefined;
}

type NumeralMeaning = Meaning &
	(
		| { class: 'number' | 'day' | 'year' | 'modernYear' | 'ordinal' | 'shortYear'; value: number }
		/** "1990s": 199. */
		| { class: 'decade'; value: string }
		| { class: 'numericDate'; value: WrittenDate }
		/** "18/9" */
		| { class: 'dayMonth'; value: WrittenDate }
		/** "19:30"; `dotted` where only what stands beside it tells it from a number ("19.30"); `hhmm` for "0800". */
		| { class: 'clock24' | 'dotted' | 'hhmm'; value: string }
	);

/** As the page has it: a day that is on no calendar stays as it is. */
export interface WrittenDate {
	year?: number;
	month: number;
	day: number;
}

export interface NumeralHabits {
	dayFirst: boolean;
	decimalComma: boolean;
}

/** Reads the digits at `at`. */
export function readNumeral(text: string, at: number, habits: NumeralHabits): Numeral {
	const digitsEnd = tokenEnd(text, at);
	if (!goesOn(text, digitsEnd))
		return { end: digitsEnd, sense: isAmount(text, at, digitsEnd) ? undefined : wholeNumber(text, at, digitsEnd) };
	const run = match(RUN, text, at)?.[0] ?? '';
	const end = at + run.length;
	if (isAmount(text, at, end)) return { end, sense: undefined };
	const forms = end > digitsEnd ? FORMS_BY_SEPARATOR[text[digitsEnd] as string] : FORMS_WITH_LETTERS;
	for (const read of forms ?? []) {
		const numeral = read(text, at, habits);
		if (numeral) return numeral;
	}
	return readCount(text, at, run, habits);
}

/** A full stop or comma after a number is most often the sentence's. */
const BETWEEN_DIGITS = '.,:/';
const BEFORE_MORE = "-–'’";

/** More than the digits alone: a separator with another digit, or letters ("1st", "1990an", "1990's"). */
function goesOn(text: string, end: number): boolean {
	const next = text.charCodeAt(end);
	if (Number.isNaN(next) || isSpace(next)) return false;
	if (BETWEEN_DIGITS.includes(text[end] as string)) return isDigit(text.charCodeAt(end + 1));
	return isLetter(next) || BEFORE_MORE.includes(text[end] as string);
}

/** Phone numbers, versions, addresses, scores in a row. Bounded, so that a text of nothing else is not read through again at each number. */
const RUN = /\d+(?:[.,:/-]\d+){0,12}/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

/** Undefined where the digits are not of this form. */
type ReadForm = (text: string, at: number, habits: NumeralHabits) => Numeral | undefined;

/** What digits can be by the sign after the first of them. */
const FORMS_BY_SEPARATOR: Readonly<Record<string, readonly ReadForm[]>> = {
	'-': [readIsoDate, readFullDate, readYears],
	'/': [readFullDate, readDayMonth],
	'.': [readFullDate, readDottedClock],
	':': [readClock],
};

const FORMS_WITH_LETTERS: readonly ReadForm[] = [readDecade, readOrdinal, readYears];

function numeral(end: number, meanings: readonly NumeralMeaning[]): Numeral {
	return { end, sense: meanings.length > 0 ? senseOf(meanings) : undefined };
}

const ISO_DATE = /(\d{4})-(\d{1,2})-(\d{1,2})(?![\d/-])/y;

function readIsoDate(text: string, at: number): Numeral | undefined {
	const iso = match(ISO_DATE, text, at);
	if (!iso) return undefined;
	const date = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
	return numeral(at + iso[0].length, isPlausible(date) ? [{ class: 'numericDate', value: date }] : []);
}

const DATE = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.-]\d)/y;

function readFullDate(text: string, at: number, habits: NumeralHabits): Numeral | undefined {
	const full = match(DATE, text, at);
	if (!full || (full[2] === '.' && full[4]?.length === 2)) return undefined;
	const date = { ...inOrder(Number(full[1]), Number(full[3]), habits), year: fullYear(full[4] ?? '') };
	return isPlausible(date) ? numeral(at + full[0].length, [{ class: 'numericDate', value: date }]) : undefined;
}

const DAY_MONTH = /(\d{1,2})\/(\d{1,2})(?!\d|\/\d)/y;

function readDayMonth(text: string, at: number, habits: NumeralHabits): Numeral | undefined {
	const short = match(DAY_MONTH, text, at);
	if (!short) return undefined;
	const date = inOrder(Number(short[1]), Number(short[2]), habits);
	return numeral(at + short[0].length, isPlausible(date) ? [{ class: 'dayMonth', value: date }] : []);
}

/** "31/2" is a date, if an impossible one; "12/15" is a fraction. */
function isPlausible({ month, day }: WrittenDate): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function inOrder(first: number, second: number, { dayFirst }: NumeralHabits): { day: number; month: number } {
	const monthFirst = second > 12 || (!dayFirst && first <= 12);
	return monthFirst ? { month: first, day: second } : { day: first, month: second };
}

/** News dates: "19" is 2019, "70" is 1970. */
function fullYear(digits: string): number {
	const year = Number(digits);
	if (digits.length > 2) return year;
	return year + (year < 50 ? 2000 : 1900);
}

const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/y;

function readClock(text: string, at: number): Numeral | undefined {
	const colons = match(CLOCK, text, at);
	if (!colons) return undefined;
	const clock = clockOf(colons);
	return numeral(at + colons[0].length, clock ? [{ class: 'clock24', value: clock }] : []);
}

const DOTTED = /(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?!\d|[.,]\d)/y;

function readDottedClock(text: string, at: number, { decimalComma }: NumeralHabits): Numeral | undefined {
	const dots = match(DOTTED, text, at);
	const clock = dots && clockOf(dots);
	if (!clock) return undefined;
	const meanings: NumeralMeaning[] = [{ class: 'dotted', value: clock }];
	if (!decimalComma && !dots[3]) meanings.push({ class: 'number', value: Number(dots[0]) });
	return numeral(at + dots[0].length, meanings);
}

function clockOf([, hour = '', minute = '', second]: RegExpExecArray): string | undefined {
	if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
	return `${two(Number(hour))}:${minute}${second ? `:${second}` : ''}`;
}

const DECADE = /(\d{2}|\d{3}0)(?:['’]?s|-?an)(?![\p{L}\d])/uy;

function readDecade(text: string, at: number): Numeral | undefined {
	const decade = match(DECADE, text, at);
	if (!decade) return undefined;
	return numeral(at + decade[0].length, [{ class: 'decade', value: String(Math.floor(fullYear(decade[1] ?? '') / 10)) }]);
}

const ORDINAL = /(\d{1,3})(?:st|nd|rd|th)(?![\p{L}\d])/uy;

function readOrdinal(text: string, at: number): Numeral | undefined {
	const ordinal = match(ORDINAL, text, at);
	if (!ordinal) return undefined;
	const value = Number(ordinal[1]);
	const meanings: NumeralMeaning[] = [{ class: 'ordinal', value }];
	if (value >= 1 && value <= 31) meanings.push({ class: 'day', value });
	return numeral(at + ordinal[0].length, meanings);
}

const YEARS = /\d{4}[-–]\d{4}(?!\d|[.,-]\d)/y;

/** Of "2014-2019" the first year: a rule finds the range. */
function readYears(text: string, at: number): Numeral | undefined {
	const end = at + 4;
	return match(YEARS, text, at) ? { end, sense: wholeNumber(text, at, end) } : undefined;
}

const PLAIN = /\d+(?:[.,]\d+){0,12}/y;
/** "16-17/9/2023" */
const RANGE_TO_DATE = /^\d{1,2}-\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$/;

function readCount(text: string, at: number, run: string, habits: NumeralHabits): Numeral {
	const isCount = run.includes('/') ? RANGE_TO_DATE.test(run) : !isLongRow(run);
	if (!isCount) return { end: at + run.length, sense: undefined };
	return readPlain(text, at, match(PLAIN, text, at)?.[0] ?? '', habits);
}

const LONG_PART = /^\d{3,}-|-\d{3,}$/;

/** "0812-3456-7890", "555-12" */
function isLongRow(run: string): boolean {
	const dash = run.indexOf('-');
	return dash >= 0 && (dash !== run.lastIndexOf('-') || LONG_PART.test(run));
}

const WITH_POINTS = /^\d+(?:\.\d{3})*(?:,\d+)?$/;
const WITH_COMMAS = /^\d+(?:,\d{3})*(?:\.\d+)?$/;

/** Digits with points and commas: thousands or decimals by the language's habit, else the first group alone ("12,2009"). */
function readPlain(text: string, at: number, plain: string, { decimalComma }: NumeralHabits): Numeral {
	const end = at + plain.length;
	const firstEnd = tokenEnd(text, at);
	if (firstEnd === end) return { end, sense: wholeNumber(text, at, end) };
	if ((decimalComma ? WITH_POINTS : WITH_COMMAS).test(plain)) {
		const [thousands, decimals] = decimalComma ? ['.', ','] : [',', '.'];
		return numeral(end, [{ class: 'number', value: Number(plain.replaceAll(thousands, '').replace(decimals, '.')) }]);
	}
	return /^\d+,\d{4}$/.test(plain) ? { end: firstEnd, sense: wholeNumber(text, at, firstEnd) } : { end, sense: undefined };
}

/** By the digits with a 1 before them ("08" is not "8"): a text has few that are not years and days. */
const wholeNumbers = new Map<number, Sense>();
/** No more digits have a meaning of their own, so that few senses are kept. */
const LONGEST_KEPT = 4;

function wholeNumber(text: string, start: number, end: number): Sense {
	if (end - start > LONGEST_KEPT) return senseOf([{ class: 'number', value: Number(text.slice(start, end)) }]);
	let key = 1;
	for (let at = start; at < end; at++) key = 10 * key + text.charCodeAt(at) - 48;
	let sense = wholeNumbers.get(key);
	if (!sense) {
		sense = senseOf(wholeMeanings(text.slice(start, end)));
		wholeNumbers.set(key, sense);
	}
	return sense;
}

function wholeMeanings(digits: string): NumeralMeaning[] {
	const value = Number(digits);
	const meanings: NumeralMeaning[] = [{ class: 'number', value }];
	if (digits.length <= 2 && value >= 1 && value <= 31) meanings.push({ class: 'day', value });
	if (digits.length === 2) meanings.push({ class: 'shortYear', value: fullYear(digits) });
	if (digits.length === 4) {
		if (value >= 1000 && value < 2200) meanings.push({ class: 'year', value });
		if (value >= 1900 && value < 2050) meanings.push({ class: 'modernYear', value });
		const clock = `${digits.slice(0, 2)}:${digits.slice(2)}`;
		if (Number(digits.slice(0, 2)) < 25 && Number(digits.slice(2)) < 60) meanings.push({ class: 'hhmm', value: clock });
	}
	return meanings;
}

const CURRENCY = /(?:[$€£¥#№]|\b(?:Rp|RM|US|USD|IDR|EUR)\.?)\s?$/;
/** Last letters of the names of currencies, and their signs. */
const CURRENCY_ENDS = '$€£¥#№pMSDR.';

/** A price or a share: "Rp 2.023", "$2000", "18%". */
function isAmount(text: string, start: number, end: number): boolean {
	if (text[end] === '%' || (text[end] === ' ' && text[end + 1] === '%')) return true;
	const last = text[start - 1] === ' ' ? text[start - 2] : text[start - 1];
	// The look behind is eight characters: enough for "USD. " and cheap.
	return last !== undefined && CURRENCY_ENDS.includes(last) && CURRENCY.test(text.slice(Math.max(0, start - 8), start));
}
