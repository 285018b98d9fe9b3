import { contentEnd, trimEnd } from './content';
import type { Found } from './found';
import { nounPhraseAfter } from './noun-phrases';
import type { Passage, TokenRange } from './passage';
import { appositionEnd } from './subjects';

const MEASURES = new Set('plan plans schedule need needs age size taste tradition custom law rank preference'.split(' '));

/** "According to Moss, …" · "…, according to Moss" · "…, according to Moss, …" */
export function findAccordingTo(p: Passage): Found[] {
	const found: Found[] = [];
	for (const sentence of p.sentences) {
		for (let i = sentence.from; i + 2 < sentence.to; i++) {
			if (p.lower[i] !== 'according' || p.lower[i + 1] !== 'to' || p.quotationOf[i] !== -1) continue;
			const cue = { from: i, to: i + 2 };
			const phrase = nounPhraseAfter(p, i + 2, sentence.to);
			if (!phrase || isMeasure(p, phrase)) continue;
			const leads = i - sentence.from <= 1;
			const comma = nextComma(p, phrase.to, sentence.to);
			const sourceEnd = leads
				? comma
				: Math.min(comma, appositionEnd(p, phrase.to, sentence.to) > phrase.to ? appositionEnd(p, phrase.to, sentence.to) : comma);
			const source = { from: phrase.from, to: trimEnd(p, phrase.from, sourceEnd) };
			if (leads) {
				const from = comma + 1;
				const to = contentEnd(p, from, sentence.to);
				if (to > from) found.push({ content: [{ from, to }], cue, source, rule: 'en-according-to-content', weight: 3 });
				continue;
			}
			const content = [{ from: sentence.from, to: trimEnd(p, sentence.from, i) }];
			if (p.tokens[sourceEnd]?.text === ',' && p.tokens[i - 1]?.text === ',') {
				const to = contentEnd(p, sourceEnd + 1, sentence.to);
				if (to - sourceEnd > 3) content.push({ from: sourceEnd + 1, to });
			}
			found.push({ content, cue, source, rule: 'en-content-according-to', weight: 3 });
		}
	}
	return found;
}

/** "according to plan", "according to age": nobody says it. */
function isMeasure(p: Passage, { from, to }: TokenRange): boolean {
	return to - from === 1 && MEASURES.has(p.lower[from] as string);
}

function nextComma(p: Passage, from: number, to: number): number {
	for (let i = from; i < to; i++) if (p.tokens[i]?.text === ',' || p.tokens[i]?.text === ';' || p.tokens[i]?.text === ':') return i;
	return to;
}
