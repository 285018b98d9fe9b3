import { trimEnd } from './content';
import type { WordClass } from './dictionary';
import type { Found } from './found';
import { FINITE, nounPhraseAfter } from './noun-phrases';
import type { Passage } from './passage';

/** What newsrooms put before a colon of their own. */
const LABELS =
	/^(?:the latest|editor[’']s note|(?:author[’']s )?note|updated?|exclusive|analysis|opinion|commentary|watch|breaking|video|photos|correction|fact check|read more|related|source|live|poll|election|campaign \d{4})$/i;
/** A longer phrase before a colon is not somebody's name. */
const LONGEST_SPEAKER = 9;

/** "Moss: The plan is dead" in a heading or an interview: a name or a role, a colon, and what is said. */
export function findColonSpeakers(p: Passage): Found[] {
	const found: Found[] = [];
	for (const sentence of p.sentences) {
		const colon = colonIn(p, sentence.from, Math.min(sentence.to, sentence.from + LONGEST_SPEAKER + 1));
		if (colon === undefined || colon + 1 >= sentence.to) continue;
		const phrase = nounPhraseAfter(p, sentence.from, colon);
		if (LABELS.test(p.text.slice(p.tokens[sentence.from]?.start, p.tokens[colon - 1]?.end))) continue;
		if (!phrase || phrase.to < colon || !p.classes.slice(sentence.from, colon).includes('name')) continue;
		const quotation = p.quotations[p.quotationOf[colon + 1] as number];
		const quoted = quotation?.from === colon + 1;
		const heading = sentence.from === 0 && p.sentences.length === 1;
		const transcript = sentence.from === 0 && isShouted(p, sentence.from, colon);
		if (!quoted && !heading && !transcript) continue;
		const to = quoted ? Math.max(quotation.to, sentence.to) : transcript ? p.tokens.length : sentence.to;
		const content = { from: colon + 1, to: trimEnd(p, colon + 1, to) };
		if (content.to - content.from < 3) continue;
		found.push({
			content: [content],
			cue: { from: colon, to: colon + 1 },
			source: { from: sentence.from, to: colon },
			rule: 'en-colon',
			weight: quoted ? 3 : 2,
		});
	}
	return found;
}

/** "MOSS: …", as transcripts have it. */
function isShouted(p: Passage, from: number, to: number): boolean {
	return (
		to - from <= 3 && p.tokens.slice(from, to).every((token) => /^[\p{Lu}.]+$/u.test(token.text)) && (p.tokens[from]?.text.length ?? 0) > 2
	);
}

function colonIn(p: Passage, from: number, to: number): number | undefined {
	for (let i = from; i < to; i++) {
		if (p.tokens[i]?.text === ':') return i;
		if (p.quotationOf[i] !== -1 || FINITE.has(p.classes[i] as WordClass)) return undefined;
	}
	return undefined;
}
