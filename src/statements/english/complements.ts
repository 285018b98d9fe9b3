import type { Frame } from '../../languages/en/cue-verbs';
import { adverbialEnd } from './adverbials';
import { contentEnd, hasClause, trimEnd } from './content';
import { type Cue, DASHES } from './cue';
import { simpleAfter } from './noun-phrases';
import type { Passage, QuotationRange, TokenRange } from './passage';
import { isQuoteStart, quotationEnd } from './quoted';
import type { RuleId } from './rules';

export interface Complement {
	content: TokenRange[];
	rule: RuleId;
	weight: number;
}

/** What is said, where it follows its verb. */
export function complementOf(p: Passage, cue: Cue): Complement | undefined {
	const { sentence, entry } = cue;
	const weights = entry.frames;
	const weightOf = (...frames: Frame[]) => {
		const found = frames.map((frame) => weights.get(frame)).filter((weight) => weight !== undefined);
		return found.length ? Math.max(...found) : undefined;
	};
	const i = complementStart(p, cue);
	if (i >= sentence.to) return undefined;

	const text = p.tokens[i]?.text as string;
	const sayWeight = weightOf('quote', 'clause', 'person-clause') ?? 1;
	if (text === ':') return afterColon(p, i, sentence, sayWeight);
	if (text === ',' && isQuoteStart(p, i + 1)) {
		return { content: [{ from: i + 1, to: quotationEnd(p, i + 1) }], rule: 'en-verb-quote', weight: sayWeight };
	}
	if (isQuoteStart(p, i)) {
		const quotation = p.quotations[p.quotationOf[i] as number] as QuotationRange;
		const to = quotation.to >= sentence.to ? quotation.to : Math.max(quotation.to, contentEnd(p, i, sentence.to));
		return { content: [{ from: i, to }], rule: 'en-verb-quote', weight: weightOf('quote', 'clause', 'object', 'person-clause') ?? 0.5 };
	}
	if (!p.tokens[i]?.word && text !== '$' && text !== '(') return undefined;
	const to = contentEnd(p, i, sentence.to);
	if (to <= i) return undefined;
	const upTo = (end: number, rule: RuleId, weight: number | undefined): Complement | undefined =>
		weight === undefined ? undefined : { content: [{ from: i, to: end }], rule, weight };
	const clause = (rule: RuleId, weight: number | undefined) => upTo(to, rule, weight);
	const phrase = (rule: RuleId, weight: number | undefined) => upTo(contentEnd(p, i, sentence.to, 'phrase'), rule, weight);

	const word = p.lower[i] as string;
	if (word === 'that' && (p.classes[i] === 'subordinator' || i > cue.after)) {
		const weight = weightOf('clause', 'that', 'person-clause', 'object');
		return clause('en-verb-that', weight === undefined ? undefined : weight + 1);
	}
	if (p.classes[i] === 'question' || word === 'if')
		return clause('en-verb-question', weightOf('clause', 'that', 'person-clause') ?? weights.get('object'));
	if (word === 'to') return phrase('en-verb-infinitive', weights.get('infinitive') ?? weights.get('person-infinitive'));
	if (word === 'about' && entry.base === 'ask') return phrase('en-verb-object', 2);
	const person = weights.has('person-clause') || weights.has('person-infinitive') ? simpleAfter(p, i, to) : undefined;
	if (person !== undefined && p.lower[person] === 'to' && weights.has('person-infinitive')) {
		return phrase('en-verb-person-infinitive', weights.get('person-infinitive'));
	}
	if (person !== undefined && entry.base === 'ask' && p.lower[person] === 'about') {
		return { content: [{ from: person, to: contentEnd(p, person, sentence.to, 'phrase') }], rule: 'en-verb-object', weight: 2 };
	}
	if (hasClause(p, i, to)) {
		const weight = weightOf('clause', 'person-clause');
		if (weight !== undefined) return clause('en-verb-clause', weight);
	}
	return phrase('en-verb-object', weights.get('object'));
}

/** Over adverbials and asides, to where what is said begins. */
function complementStart(p: Passage, cue: Cue): number {
	const { entry, sentence, after } = cue;
	const skipped = adverbialEnd(p, cue);
	const saying = entry.frames.has('clause') || entry.frames.has('person-clause');
	const resumed = entry.frames.has('clause') ? afterAside(p, skipped, sentence.to) : undefined;
	if (resumed !== undefined) return resumed;
	const opens =
		p.lower[skipped] === 'that' ||
		p.tokens[skipped]?.text === ':' ||
		isQuoteStart(p, skipped) ||
		(p.tokens[skipped]?.text === ',' && isQuoteStart(p, skipped + 1));
	return skipped < sentence.to && (opens || saying) ? skipped : after;
}

/** "said, however, | that": the token after an aside in commas or dashes that begins at `i`. */
function afterAside(p: Passage, i: number, limit: number): number | undefined {
	const mark = p.tokens[i]?.text ?? '';
	if (mark !== ',' && !DASHES.has(mark)) return undefined;
	for (let k = i + 2; k < limit && k < i + 16; k++) {
		if (p.quotationOf[k] !== -1) return undefined;
		if (p.tokens[k]?.text === ':') return k;
		if (p.tokens[k]?.text !== mark) continue;
		return p.lower[k + 1] === 'that' || (p.classes[k + 1] === 'pronoun' && mark === ',' && p.classes[i + 1] !== 'gerund')
			? k + 1
			: undefined;
	}
	return undefined;
}

/** "said: …": a quotation, the rest of the sentence or, at the end of the block, what the next block holds. */
function afterColon(p: Passage, colon: number, sentence: TokenRange, weight: number): Complement | undefined {
	const from = colon + 1;
	if (from >= p.tokens.length) return { content: [], rule: 'en-verb-colon', weight };
	if (isQuoteStart(p, from)) return { content: [{ from, to: quotationEnd(p, from) }], rule: 'en-verb-colon', weight };
	const to = trimEnd(p, from, sentence.to);
	return to > from ? { content: [{ from, to }], rule: 'en-verb-colon', weight } : undefined;
}
