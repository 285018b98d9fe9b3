import type { Block, Span } from '../../article/article';
import { beginsWithCapital } from '../../languages/capital';
import type { StatementDraft } from '../draft';
import { findQuotations, type Quotation } from '../quotations';
import { type Token, tokenize } from '../tokens';

/** A quotation of fewer words is a title or a word set apart. */
const FEWEST_WORDS = 4;
/** Small words that may stand between a quotation and a name ("…“, sagte gestern Angela Merkel"). */
const MOST_BETWEEN = 2;
const MOST_NAME_WORDS = 6;
const DASHES = new Set(['–', '—', '--', '-']);
const COMMAS = new Set([',', '،', '、']);

/**
 * Statements that need no grammar to be seen, for languages without tables of their own: a quotation after a name and a colon
 * ("Merkel sagte: „…“"), or before a comma or dash, a word or two, and a name ("« … », a déclaré Anne Hidalgo"). Everything else in
 * such a language stays unread rather than guessed at. Linear in the text.
 */
export function findPlainStatements(blocks: readonly Block[]): StatementDraft[] {
	const tokenised = blocks.map(({ text }) => tokenize(text));
	const known = fullNames(tokenised);
	return blocks.flatMap(({ text }, block) => {
		const tokens = tokenised[block] as Token[];
		const quotations = findQuotations(text).filter((quotation) => isUtterance(text, quotation));
		let at = 0;
		let free = 0;
		return quotations.flatMap((quotation): StatementDraft[] => {
			while (at < tokens.length && (tokens[at] as Token).start < quotation.start) at++;
			let after = at;
			while (after < tokens.length && (tokens[after] as Token).start < quotation.end) after++;
			const ended = /[,.!?…]/.test(text[quotation.innerEnd - 1] ?? '');
			const told = beforeColon(tokens, free, at) ?? afterQuotation(tokens, after, ended);
			free = after;
			at = after;
			if (!told || (told.name.length === 1 && !known.has((told.name[0] as Token).text))) return [];
			const on = (part: { start: number; end: number }): Span => ({ block, start: part.start, end: part.end });
			const mention = on(over(told.name));
			const cue = told.cue.length > 0 && { cue: on(over(told.cue)) };
			return [{ content: [on(quotation)], ...cue, mention, antecedent: mention, kind: 'direct', rule: told.rule }];
		});
	});
}

interface Told {
	rule: string;
	name: readonly Token[];
	cue: readonly Token[];
}

/** Words of names of two words and more: a lone capitalised word is a name only if it is one of them (German writes all nouns so). */
function fullNames(blocks: readonly (readonly Token[])[]): ReadonlySet<string> {
	const known = new Set<string>();
	for (const tokens of blocks) {
		tokens.forEach((token, i) => {
			if (isName(token) && isName(tokens[i + 1])) known.add(token.text).add((tokens[i + 1] as Token).text);
		});
	}
	return known;
}

function isUtterance(text: string, { innerStart, innerEnd, single }: Quotation): boolean {
	return !single && text.slice(innerStart, innerEnd).split(/\s+/, FEWEST_WORDS).length >= FEWEST_WORDS;
}

const over = (tokens: readonly Token[]) => ({ start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end });

/** "Merkel sagte: „…“": the last name before the colon, and the words between as the cue. */
function beforeColon(tokens: readonly Token[], from: number, quotation: number): Told | undefined {
	const colon = quotation - 1;
	if (colon < from || !/^[:：]$/.test(tokens[colon]?.text ?? '')) return undefined;
	let end = colon;
	while (end > from && colon - end <= MOST_BETWEEN && !isName(tokens[end - 1])) {
		if (!tokens[end - 1]?.word) return undefined;
		end--;
	}
	let start = end;
	while (start > from && end - start < MOST_NAME_WORDS && isName(tokens[start - 1])) start--;
	return start < end ? { rule: 'plain-colon', name: tokens.slice(start, end), cue: tokens.slice(end, colon) } : undefined;
}

/** "„…“, sagte Angela Merkel": a mark, a word or two in small letters, a name. */
function afterQuotation(tokens: readonly Token[], after: number, ended: boolean): Told | undefined {
	let at = after;
	const mark = tokens[at]?.text ?? '';
	if (COMMAS.has(mark) || DASHES.has(mark)) at++;
	else if (!ended) return undefined;
	const first = at;
	while (at - first < MOST_BETWEEN && tokens[at]?.word && !isName(tokens[at])) at++;
	if (at === first) return undefined;
	const name = at;
	while (at - name < MOST_NAME_WORDS && isName(tokens[at])) at++;
	return at > name ? { rule: 'plain-tag', name: tokens.slice(name, at), cue: tokens.slice(first, name) } : undefined;
}

const isName = (token: Token | undefined) => !!token?.word && beginsWithCapital(token.text);
