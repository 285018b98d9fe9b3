import type { Block, Span } from '../../article/article';
import type { StatementDraft } from '../draft';
import { findQuotations, type Quotation } from '../quotations';
import { type Token, tokenize } from '../tokens';

/** A quotation of fewer words is a title or a word set apart. */
const FEWEST_WORDS = 4;
/** Small words that may stand between a quotation and a name ("…“, sagte gestern Angela Merkel"). */
const MOST_BETWEEN = 3;
const MOST_NAME_WORDS = 6;
const CAPITAL = /^\p{Lu}/u;
const DASHES = new Set(['–', '—', '--', '-']);
const COMMAS = new Set([',', '،', '、']);

/**
 * Statements that need no grammar to be seen, for languages without tables of their own: a quotation after a name and a colon
 * ("Merkel sagte: „…“"), or before a comma or dash, a word or two, and a name ("« … », a déclaré Anne Hidalgo"). Everything else in
 * such a language stays unread rather than guessed at. Linear in the text.
 */
export function findPlainStatements(blocks: readonly Block[]): StatementDraft[] {
	return blocks.flatMap(({ text }, block) => {
		const tokens = tokenize(text);
		const quotations = findQuotations(text).filter((quotation) => isUtterance(text, quotation));
		let at = 0;
		let free = 0;
		return quotations.flatMap((quotation): StatementDraft[] => {
			while (at < tokens.length && (tokens[at] as Token).start < quotation.start) at++;
			let after = at;
			while (after < tokens.length && (tokens[after] as Token).start < quotation.end) after++;
			const draft = beforeColon(tokens, free, at) ?? afterQuotation(tokens, after);
			free = after;
			at = after;
			if (!draft) return [];
			const on = (part: { start: number; end: number }): Span => ({ block, start: part.start, end: part.end });
			const mention = on(draft.mention);
			return [
				{
					content: [on(quotation)],
					...(draft.cue && { cue: on(draft.cue) }),
					mention,
					antecedent: mention,
					kind: 'direct',
					rule: draft.rule,
				},
			];
		});
	});
}

interface Told {
	rule: string;
	mention: { start: number; end: number };
	cue?: { start: number; end: number };
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
	if (start === end) return undefined;
	const cue = end < colon ? over(tokens.slice(end, colon)) : undefined;
	return { rule: 'plain-colon', mention: over(tokens.slice(start, end)), cue };
}

/** "„…“, sagte Angela Merkel": a mark, a word or two in small letters, a name. */
function afterQuotation(tokens: readonly Token[], after: number): Told | undefined {
	let at = after;
	const mark = tokens[at]?.text ?? '';
	if (COMMAS.has(mark) || DASHES.has(mark)) at++;
	else if (!tokens[at]?.word || CAPITAL.test(tokens[at]?.text ?? '')) return undefined;
	const first = at;
	while (at - first < MOST_BETWEEN && tokens[at]?.word && !isName(tokens[at])) at++;
	if (at === first) return undefined;
	const name = at;
	while (at - name < MOST_NAME_WORDS && isName(tokens[at])) at++;
	return at > name ? { rule: 'plain-tag', mention: over(tokens.slice(name, at)), cue: over(tokens.slice(first, name)) } : undefined;
}

const isName = (token: Token | undefined) => !!token?.word && CAPITAL.test(token.text);
