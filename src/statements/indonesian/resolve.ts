import type { Span } from '../../article/article';
import { indonesianNaming } from '../../languages/id/naming';
import { findAbbreviations } from '../coreference/abbreviations';
import { NameBook } from '../coreference/name-book';
import { findNames, type Name, type NameGrammar, nameOf } from '../coreference/names';
import { tokenize } from '../tokens';
import type { Found } from './found';
import type { Lexicon } from './lexicon';
import { nounPhraseAfter } from './noun-phrase-after';
import { nounPhraseBefore } from './noun-phrase-before';
import { looksLikeVerb } from './phrases';
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

/** Who speaks in each statement: names to fuller names, pronouns and "-nya" to who was spoken of last. */
export function resolveSpeakers(texts: readonly string[], sentences: readonly ReadSentence[], lexicon: Lexicon): Map<Found, Speaker> {
	return new Resolver(texts, lexicon).resolve(sentences);
}

/** A person named as predicate ends the sentence, but for a mark and a word or two. */
const MOST_AFTER_PREDICATE = 3;
const PLURAL = 'mereka';
const CROWDS = new Set(['para', 'sejumlah', 'sebagian', 'banyak', 'beberapa', 'puluhan', 'ratusan', 'ribuan']);
const OF_WORDS = new Set(['di', 'dari', 'pada', 'ke', 'untuk', 'dengan', 'antara']);

class Resolver {
	private readonly grammar: NameGrammar;
	private readonly book = new NameBook();
	/** By the place of a mention. */
	private readonly names = new Map<string, Name | undefined>();
	private readonly kin = indonesianNaming().kin;
	/** Words asked whether they begin a predicate: every one of the article is. */
	private readonly predicates = new Map<string, boolean>();
	/** Words of the names of those who speak somewhere in the article. */
	private readonly speakers = new Set<string>();
	/** Who "dia" would be, and who a suffix would be when no person was spoken of. */
	private person: Speaker | undefined;
	private anyone: Speaker | undefined;
	/** Who "mereka" would be. */
	private crowd: Speaker | undefined;

	/** Words of bodies, with the short names of bodies that the article introduces. */
	private readonly bodies: Set<string>;

	constructor(
		private readonly texts: readonly string[],
		private readonly lexicon: Lexicon,
	) {
		this.bodies = new Set(lexicon.institutions);
		this.grammar = {
			titles: lexicon.titles,
			institutions: this.bodies,
			crowdWords: lexicon.determiners,
			officeModifiers: lexicon.officeModifiers,
			particles: lexicon.nameParticles,
			notNames: lexicon.notNames,
			notFirst: lexicon.notFirst,
			places: lexicon.places,
			namingNouns: lexicon.namingNouns,
			ofWords: OF_WORDS,
		};
	}

	resolve(sentences: readonly ReadSentence[]): Map<Found, Speaker> {
		this.texts.forEach((text, block) => {
			for (const { short, long } of findAbbreviations(text)) {
				this.book.addLongForm(short, { block, ...long });
				this.bodies.add(short.toLowerCase());
			}
		});
		const named = sentences.flatMap(({ block, sentence, found }) => this.collect(block, sentence, found));
		for (const name of named) for (const word of this.book.ownName(name)?.words ?? []) this.speakers.add(word);
		const resolved = new Map<Found, Speaker>();
		/** Bare quotations before anybody spoke: theirs who speaks next. */
		let open: Found[] = [];
		for (const { block, sentence, found } of sentences) {
			this.follow(block, sentence.units);
			for (const statement of found) {
				const { person, anyone } = this;
				const speaker = this.speakerOf(block, statement, sentence.start);
				if (statement.aside) {
					this.person = person;
					this.anyone = anyone;
				}
				if (!speaker) {
					if (!statement.mention) open.push(statement);
					continue;
				}
				resolved.set(statement, speaker);
				for (const earlier of open) resolved.set(earlier, speaker);
				open = [];
			}
		}
		return resolved;
	}

	/** Takes down the names of a sentence; the answer is the names of those who speak in it. */
	private collect(block: number, { units }: Sentence, found: readonly Found[]): Name[] {
		if (!isHeadline(units)) {
			for (const name of findNames(block, units, this.grammar)) {
				const initial = name.span.start === units[0]?.start && !this.lexicon.titles.has(name.words[0] as string);
				this.book.add(initial ? { ...name, initial } : name);
			}
		}
		const named = found.flatMap(({ mention }) => {
			if (!mention || this.isDescription(this.words({ block, ...mention }).toLowerCase())) return [];
			return this.nameIn({ block, ...mention }) ?? [];
		});
		for (const name of named) {
			this.book.add(name);
			this.book.addAlone(name);
		}
		return named;
	}

	private speakerOf(block: number, { mention }: Found, sentenceStart: number): Speaker | undefined {
		if (!mention) return this.person ?? this.anyone;
		const span = { block, ...mention };
		const text = this.words(span).toLowerCase();
		const refersBack = this.lexicon.pronouns.has(text) || this.lexicon.clitics.has(text) || this.lexicon.selfWords.has(text);
		if (text === PLURAL) return this.crowd ?? { antecedent: span };
		if (refersBack) return this.person ?? this.anyone;
		if (this.isDescription(text) && this.person) return this.person;
		const name = this.nameIn(span);
		const unproven =
			mention.start === sentenceStart && name?.person.length === 1 && !name.titled && !this.book.standsWithin(name.person[0] as string);
		if (name && !unproven) return this.speaks(span, name);
		if (/ (?:itu|tersebut)$/.test(text) && !this.lexicon.documents.has(text.split(' ')[0] as string) && this.person) return this.person;
		const unnamed = { antecedent: span };
		const first = text.split(' ')[0] as string;
		if (this.lexicon.documents.has(first)) return unnamed;
		this.anyone = unnamed;
		// "-nya" is one person: many who speak do not become who the text goes on about.
		if (CROWDS.has(first)) this.crowd = unnamed;
		else if (!unproven) this.person = unnamed;
		return unnamed;
	}

	/** "anggota Komisi IX DPR itu", "wakil rakyat dari Jawa Barat itu": an office that points back to who holds it. */
	private isDescription(text: string): boolean {
		const first = text.slice(0, text.indexOf(' '));
		return / (?:itu|tersebut)$/.test(text) && this.lexicon.titles.has(first) && !this.bodies.has(first);
	}

	private speaks(span: Span, name: Name): Speaker {
		const fullest = this.book.fullest(name);
		const speaker: Speaker = { antecedent: fullest === name ? (this.book.longForm(name) ?? span) : fullest.span };
		const own = this.book.ownName(fullest);
		if (own) speaker.name = this.words(own.span);
		const document =
			this.lexicon.documents.has(name.words[0] as string) ||
			this.lexicon.documents.has(this.words(span).split(' ')[0]?.toLowerCase() ?? '');
		if (document) return speaker;
		this.anyone = speaker;
		if (fullest.person.length > 0) this.person = speaker;
		return speaker;
	}

	/** A sentence that begins with a person is about that person, whatever its verb. */
	private follow(block: number, units: readonly Unit[]): void {
		let verbs = 0;
		for (let i = 1; i < units.length && verbs < 4; i++) {
			if (units[i]?.kind === 'quotation') return;
			if (!this.isPredicate(units[i] as Unit)) continue;
			verbs++;
			const phrase = nounPhraseBefore(units, 0, i, this.lexicon);
			if (!phrase || units[phrase.from]?.lower === 'pihak') continue;
			const span = { block, start: (units[phrase.from] as Unit).start, end: (units[phrase.to - 1] as Unit).end };
			if (this.isDescription(this.words(span).toLowerCase())) return;
			const name = this.nameIn(span);
			const person =
				name &&
				name.person.length > 0 &&
				(name.titled || hasAge(units, phrase.from, phrase.to) || name.person.some((word) => this.speakers.has(word)));
			if (person) this.speaks(span, name);
			if (person || looksLikeVerb(units[i])) return;
		}
		this.followPredicate(block, units);
	}

	/** "Salah satunya adalah Ketua Perhimpunan, Hasbullah Thabrany." "Acara itu dihadiri William Wongso." */
	private followPredicate(block: number, units: readonly Unit[]): void {
		const at = units.findIndex(
			(unit) => /^(?:adalah|yakni|yaitu|ialah)$/.test(unit.lower) || (looksLikeVerb(unit) && unit.lower.startsWith('di')),
		);
		const phrase = at < 0 ? undefined : nounPhraseAfter(units, at + 1, units.length, this.lexicon);
		if (!phrase || phrase.to < units.length - MOST_AFTER_PREDICATE) return;
		const name = this.nameIn({ block, start: (units[phrase.from] as Unit).start, end: (units[phrase.to - 1] as Unit).end });
		if (name?.person.some((word) => this.speakers.has(word))) this.speaks(name.span, name);
	}

	private isPredicate(unit: Unit): boolean {
		if (!unit.word) return false;
		let known = this.predicates.get(unit.text);
		if (known === undefined) {
			const { adverbs, unreal, negators } = this.lexicon;
			known = looksLikeVerb(unit) || adverbs.has(unit.lower) || unreal.has(unit.lower) || negators.has(unit.lower);
			this.predicates.set(unit.text, known);
		}
		return known;
	}

	private words({ block, start, end }: Span): string {
		return (this.texts[block] as string).slice(start, end);
	}

	/** The name a mention gives, before any relative clause ("Andri (23) yang juga kakak …"). Asked of one mention more than once. */
	private nameIn(span: Span): Name | undefined {
		const place = `${span.block} ${span.start} ${span.end}`;
		if (!this.names.has(place)) this.names.set(place, this.readName(span));
		return this.names.get(place);
	}

	private readName(span: Span): Name | undefined {
		const words = this.words(span);
		// Most phrases before a verb name nobody.
		if (words === words.toLowerCase()) return undefined;
		const phrase = tokenize(words);
		// "suami Rina Sari" names her, not him; "suami Rina Sari, Niko" names him after the comma.
		const kin = this.kin.includes(phrase[0]?.text.toLowerCase() ?? '');
		const comma = kin ? phrase.findIndex((token) => token.text === ',') : -1;
		if (kin && comma < 0) return undefined;
		const all = phrase.slice(comma + 1);
		const relative = all.findIndex((token, i) => i > 0 && this.lexicon.relative.has(token.text));
		const tokens = (relative < 0 ? all : all.slice(0, relative)).map((token) => ({
			...token,
			start: token.start + span.start,
			end: token.end + span.start,
		}));
		return nameOf(span.block, tokens, this.grammar);
	}
}

/** Nearly all words capitalised: names cannot be told from the rest. */
function isHeadline(units: readonly Unit[]): boolean {
	const words = units.filter((unit) => unit.kind === 'word');
	return words.length > 4 && words.filter((unit) => unit.capital).length > 0.7 * words.length;
}

/** "Trismiati (37)" is a person. */
function hasAge(units: readonly Unit[], from: number, to: number): boolean {
	return units.slice(from, to).some((unit) => unit.kind === 'brackets' && /^\(\d{1,2}\)$/.test(unit.text));
}
