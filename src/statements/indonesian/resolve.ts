import type { Span } from '../../article/article';
import { findNames, type Name, NameBook, type NameGrammar, nameOf } from '../coreference/names';
import { tokenize } from '../tokens';
import type { Found } from './found';
import type { Lexicon } from './lexicon';
import { looksLikeVerb, skipConnectives } from './noun-phrases';
import type { Sentence, Unit } from './units';

/** One sentence with what was found in it, in reading order. */
export interface ReadSentence {
	block: number;
	sentence: Sentence;
	found: Found[];
}

export interface Speaker {
	/** The fullest mention. */
	antecedent: Span;
	/** The name in it, where the mention says more than the name. */
	name?: string;
}

/** Who speaks in each statement, by the statement: names to fuller names, pronouns and "-nya" to who was spoken of last. */
export function resolveSpeakers(texts: readonly string[], sentences: readonly ReadSentence[], lexicon: Lexicon): Map<Found, Speaker> {
	const grammar: NameGrammar = {
		titles: lexicon.titles,
		institutions: lexicon.institutions,
		particles: lexicon.nameParticles,
		notNames: lexicon.timeWords,
	};
	const words = (span: Span) => (texts[span.block] as string).slice(span.start, span.end);
	const nameIn = (span: Span): Name | undefined => {
		const tokens = tokenize(words(span)).map((token) => ({ ...token, start: token.start + span.start, end: token.end + span.start }));
		return nameOf(span.block, tokens, grammar);
	};
	const book = new NameBook();
	const speakers = new Set<string>();
	for (const { block, sentence, found } of sentences) {
		for (const name of findNames(block, outsideQuotations(sentence.units), grammar)) book.add(name);
		for (const { mention } of found) {
			const name = mention && nameIn({ block, ...mention });
			if (!name) continue;
			book.add(name);
			for (const word of name.own) speakers.add(word);
		}
	}

	const resolved = new Map<Found, Speaker>();
	let focus: Speaker | undefined;
	const open: Found[] = [];
	const known = (span: Span, name: Name): Speaker => {
		const fullest = book.fullest(name);
		const text = (texts[fullest.span.block] as string).slice(fullest.ownStart, fullest.span.end);
		return { antecedent: fullest === name ? span : fullest.span, name: fullest.own.length > 0 ? text : undefined };
	};
	for (const { block, sentence, found } of sentences) {
		const subject = subjectName(block, sentence.units, grammar, lexicon, speakers);
		if (subject) focus = known(subject.span, subject);
		for (const statement of found) {
			const { mention } = statement;
			if (!mention) {
				if (focus) resolved.set(statement, focus);
				else open.push(statement);
				continue;
			}
			const span = { block, ...mention };
			const text = words(span).toLowerCase();
			const name = nameIn(span);
			if (name && !lexicon.pronouns.has(text)) focus = known(span, name);
			else if (!isBackReference(text, lexicon) || !focus) focus = isPronoun(text, lexicon) ? focus : { antecedent: span };
			if (focus) resolved.set(statement, focus);
			for (const earlier of open.splice(0)) if (focus) resolved.set(earlier, focus);
		}
	}
	return resolved;
}

const isPronoun = (text: string, lexicon: Lexicon) => lexicon.pronouns.has(text) || /^nya$/.test(text);

/** "dia", "-nya", "peneliti tersebut", "menteri itu": somebody named before. */
function isBackReference(text: string, lexicon: Lexicon): boolean {
	return isPronoun(text, lexicon) || (/ (?:itu|tersebut|ini)$/.test(text) && !lexicon.documents.has(text.split(' ')[0] as string));
}

function outsideQuotations(units: readonly Unit[]) {
	return units.filter((unit) => unit.kind !== 'quotation').map((unit) => ({ ...unit, word: unit.kind === 'word' }));
}

/** The person a sentence begins with, if it is about a person: "Trismiati (37), warga …", "Menteri X lalu …". */
function subjectName(
	block: number,
	units: readonly Unit[],
	grammar: NameGrammar,
	lexicon: Lexicon,
	speakers: ReadonlySet<string>,
): Name | undefined {
	const from = skipConnectives(units, 0, units.length, lexicon);
	let to = from;
	let brackets = false;
	while (to < units.length) {
		const unit = units[to] as Unit;
		if (unit.kind === 'brackets' && to > from) brackets = /^\(\d+\)$/.test(unit.text);
		else if (!(unit.capital || lexicon.nameParticles.has(unit.lower)) || lexicon.timeWords.has(unit.lower)) break;
		to++;
	}
	if (to === from) return undefined;
	const name = findNames(block, outsideQuotations(units.slice(from, to)), grammar)[0];
	const next = units[to];
	if (!name || name.own.length === 0) return undefined;
	const person = brackets || name.own.some((word) => speakers.has(word));
	const acts =
		looksLikeVerb(next) ||
		lexicon.adverbs.has(next?.lower ?? '') ||
		lexicon.unreal.has(next?.lower ?? '') ||
		lexicon.negators.has(next?.lower ?? '');
	return person && (brackets || acts) ? name : undefined;
}
