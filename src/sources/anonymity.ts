import type { Span } from '../article/article';

const SENTENCE_END = /[.!?](?=\s|$|["”’])/gu;

/** Characters before and after a mention in which its sentence is looked for. */
const REACH = 600;

/**
 * The words with which the article says why a source is not named ("karena tidak berwenang berbicara kepada media"), from
 * the phrase that opens them to the end of the clause or to the words of reporting, in the same sentence as the mention.
 */
export function findAnonymityReason(text: string, mention: Span, openers: readonly string[], cue?: Span): Span | undefined {
	const from = Math.max(0, mention.start - REACH);
	const around = sentenceAround(text.slice(from, mention.end + REACH), mention.start - from);
	const start = from + around.start;
	const end = from + around.end;
	const sentence = text.slice(start, end).toLowerCase();
	for (const opener of openers) {
		const at = sentence.indexOf(opener);
		if (at < 0) continue;
		const rest = sentence.slice(at);
		const stop = rest.search(/[,;:"“”]|$/u);
		const reason = { block: mention.block, start: start + at, end: start + at + stop };
		const told = cue && cue.block === reason.block && cue.start > reason.start && cue.start < reason.end;
		return told ? { ...reason, end: text.slice(0, cue.start).trimEnd().length } : reason;
	}
	return undefined;
}

function sentenceAround(text: string, position: number): { start: number; end: number } {
	let start = 0;
	for (const match of text.matchAll(SENTENCE_END)) {
		const after = match.index + 1;
		if (after <= position) start = after;
		else return { start, end: match.index };
	}
	return { start, end: text.length };
}
