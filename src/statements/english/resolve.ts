import type { Span } from '../../article/article';
import { beginsWithCapital } from '../../languages/capital';
import {
	COORDINATORS,
	DETERMINERS,
	POSSESSIVES,
	PREPOSITIONS,
	QUESTION_WORDS,
	SUBJECT_PRONOUNS,
	SUBORDINATORS,
	TIME_WORDS,
} from '../../languages/en/function-words';
import { englishNaming } from '../../languages/en/naming';
import { FEMALE_NAMES, FEMALE_TITLES, MALE_NAMES, MALE_TITLES } from '../../languages/en/people';
import { findAbbreviations } from '../coreference/abbreviations';
import { NameBook } from '../coreference/name-book';
import { findNames, type Name, type NameGrammar, nameOf } from '../coreference/names';
import type { Token } from '../tokens';
import type { Found } from './found';
import type { Passage, TokenRange } from './passage';
import { POSSESSIVE_ENDING } from './word-classes';

export interface Speaker {
	/** The fullest mention. */
	antecedent: Span;
	/** The name in it, where the mention says more than the name. */
	name?: string;
}

/** One block with what was found in it, in order. */
interface ReadBlock {
	passage: Passage;
	found: readonly Found[];
}

type Gender = 'female' | 'male';
/** Whoever a pronoun may stand for. */
interface Referent extends Speaker {
	kind: 'person' | 'group' | 'body' | 'thing';
	gender?: Gender;
	/** Words of all its mentions so far, for "the senator", "the agency". */
	words: Set<string>;
}

/** The head of each form: "press secretary" → secretary, "institute of technology" → institute. */
const headsOf = (forms: Partial<Record<string, readonly string[]>>) =>
	new Set(
		Object.values(forms).flatMap((list = []) =>
			list.map(
				(form) =>
					form
						.toLowerCase()
						.split(/ (?:of|for)\b/)[0]
						?.split(' ')
						.at(-1) ?? '',
			),
		),
	);
const ROLES = headsOf(englishNaming().roles);
const PEOPLE = headsOf(englishNaming().people);
const GRAMMAR: NameGrammar = {
	titles: new Set([
		...ROLES,
		...englishNaming().honorifics,
		...englishNaming().former,
		'republican',
		'democratic',
		'presumptive',
		'presidential',
	]),
	institutions: headsOf(englishNaming().bodies),
	particles: new Set(englishNaming().nameParticles),
	notNames: new Set([
		...DETERMINERS,
		...POSSESSIVES,
		...PREPOSITIONS,
		...SUBORDINATORS,
		...COORDINATORS,
		...SUBJECT_PRONOUNS,
		...QUESTION_WORDS,
		...TIME_WORDS,
		...englishNaming().sentenceOpeners,
	]),
	crowdWords: new Set(englishNaming().many),
	notFirst: new Set(),
	officeModifiers: new Set(),
	places: new Set(),
	namingNouns: new Set(),
	ofWords: new Set(['of', 'in', 'at', 'from', 'for']),
};
const GENDERS = new Map<string, Gender>([
	...[...FEMALE_TITLES, ...FEMALE_NAMES].map((word): [string, Gender] => [word, 'female']),
	...[...MALE_TITLES, ...MALE_NAMES].map((word): [string, Gender] => [word, 'male']),
]);
const SHORT_TITLES: Record<string, string> = {
	senator: 'sen',
	governor: 'gov',
	representative: 'rep',
	congressman: 'rep',
	congresswoman: 'rep',
	general: 'gen',
};
const CAPITAL = /^[@\p{Lu}]/u;
/** How many referents back a pronoun reaches. */
const REACH = 6;

/** Who speaks in each statement: names to fuller names, pronouns and "the senator" to who was spoken of last and fits. */
export function resolveSpeakers(blocks: readonly ReadBlock[]): Map<Found, Speaker> {
	return new Resolver(blocks).resolve();
}

class Resolver {
	private readonly book = new NameBook();
	/** Latest last. */
	private recent: Referent[] = [];

	constructor(private readonly blocks: readonly ReadBlock[]) {}

	resolve(): Map<Found, Speaker> {
		this.blocks.forEach(({ passage }, block) => {
			this.collect(passage, block);
		});
		const resolved = new Map<Found, Speaker>();
		this.blocks.forEach(({ passage, found }, block) => {
			let next = 0;
			for (const sentence of passage.sentences) {
				this.followSubject(passage, block, sentence);
				while (next < found.length && sourceOf(found[next] as Found) < sentence.to) {
					const statement = found[next++] as Found;
					const speaker = this.speakerOf(passage, block, statement);
					if (speaker)
						resolved.set(statement, { antecedent: speaker.antecedent, ...(speaker.name !== undefined && { name: speaker.name }) });
				}
			}
		});
		return resolved;
	}

	private collect(p: Passage, block: number): void {
		for (const { short, long } of findAbbreviations(p.text)) this.book.addLongForm(short, { block, ...long });
		for (const { from, to } of p.sentences) {
			const tokens = p.tokens.slice(from, to);
			if (isHeadline(tokens)) continue;
			for (const name of findNames(block, tokens, GRAMMAR)) {
				if (POSSESSIVE_ENDING.test(name.words.at(-1) ?? '')) continue;
				this.book.add(name.span.start === tokens[0]?.start && p.classes[from] !== 'name' ? { ...name, initial: true } : name);
			}
		}
	}

	/** A sentence that begins with a person is about that person. */
	private followSubject(p: Passage, block: number, { from, to }: TokenRange): void {
		if (p.quotationOf[from] !== -1) return;
		let end = from;
		// "Bill Clinton walked in": a first name that is a word too.
		if (p.classes[from + 1] === 'name' && GENDERS.has(p.lower[from] ?? '')) end++;
		while (end < to && (p.classes[end] === 'name' || p.tokens[end]?.text === '.' || p.lower[end] === 'the')) end++;
		if (end === from || end === to) return;
		const subject = { from, to: end };
		const name = this.nameIn(p, block, subject) ?? this.ownerIn(p, block, subject);
		if (name && name.person.length > 0 && (name.titled || isFullName(name) || this.book.fullest(name) !== name))
			this.speak(p, block, subject, name);
	}

	/** "Bill Clinton's hair was whiter" is about him. */
	private ownerIn(p: Passage, block: number, { from, to }: TokenRange): Name | undefined {
		const tokens = p.tokens.slice(from, to);
		const last = tokens.at(-1);
		if (!last || !POSSESSIVE_ENDING.test(last.text)) return undefined;
		const text = last.text.replace(POSSESSIVE_ENDING, '');
		return nameOf(block, [...tokens.slice(0, -1), { ...last, text, end: last.start + text.length }], GRAMMAR);
	}

	private speakerOf(p: Passage, block: number, { source, antecedent }: Found): Speaker | undefined {
		const mention = antecedent ?? source;
		if (!mention) return undefined;
		const words = p.lower.slice(mention.from, mention.to);
		if (words.length === 1 && /^(?:he|she|him|her|his|it|they|them|who|which|that)(?:['’]\w+)?$/.test(words[0] as string)) {
			return this.referent((words[0] as string).replace(/['’].*/, ''));
		}
		const name = words.length === 1 && PEOPLE.has(words[0] as string) ? undefined : this.nameIn(p, block, mention);
		if (name) return this.speak(p, block, mention, name);
		const joint = words.findIndex((word) => GRAMMAR.ofWords.has(word) || word === ',');
		const head = words.slice(0, joint > 0 ? joint : words.length).findLast((word) => /^[a-z]/.test(word)) ?? '';
		if (words[0] === 'the' && words.length <= 4) {
			const short = SHORT_TITLES[head];
			const known = this.recent.findLast((other) => other.words.has(head) || (short !== undefined && other.words.has(short)));
			if (known) return this.again(known);
		}
		const group = PEOPLE.has(head);
		const body = GRAMMAR.institutions.has(head);
		return this.add({
			antecedent: spanOf(p, block, mention),
			kind: group ? 'group' : body ? 'body' : ROLES.has(head) ? 'person' : 'thing',
			words: new Set(words),
			...genderOf(words),
		});
	}

	/** The referent that a pronoun may stand for and that was spoken of last; none if nothing fits. */
	private referent(pronoun: string): Speaker | undefined {
		const gender: Gender | undefined = /^(?:she|her)$/.test(pronoun) ? 'female' : /^(?:he|him|his)$/.test(pronoun) ? 'male' : undefined;
		const kinds = gender
			? ['person']
			: pronoun === 'it' || pronoun === 'which'
				? ['body']
				: pronoun.startsWith('the')
					? ['group', 'body']
					: ['person', 'group', 'body'];
		const fits = (other: Referent) => kinds.includes(other.kind) && (!gender || other.gender === undefined || other.gender === gender);
		const last = this.recent.findLast(fits);
		if (!last) return undefined;
		if (gender) last.gender = gender;
		return this.again(last);
	}

	private speak(p: Passage, block: number, mention: TokenRange, name: Name): Referent {
		const fullest = this.book.fullest(name);
		const own = this.book.ownName(fullest);
		const key = own?.words.join(' ');
		const antecedent = fullest === name ? (this.book.longForm(name) ?? spanOf(p, block, mention)) : fullest.span;
		const text = this.blocks[own?.span.block ?? 0]?.passage.text.slice(own?.span.start, own?.span.end);
		const words = [...p.lower.slice(mention.from, mention.to), ...fullest.words];
		const known = this.recent.find((other) => key !== undefined && other.name?.toLowerCase() === key);
		if (known) {
			for (const word of words) known.words.add(word);
			return this.again(known);
		}
		return this.add({
			antecedent,
			kind: isPersonName(fullest) ? 'person' : 'body',
			words: new Set(words),
			...genderOf(words),
			...(own && text !== undefined && { name: text }),
		});
	}

	private add(referent: Referent): Referent {
		this.recent = [...this.recent, referent].slice(-REACH);
		return referent;
	}

	private again(referent: Referent): Referent {
		this.recent = [...this.recent.filter((other) => other !== referent), referent];
		return referent;
	}

	/** The name of a mention: of its first part that ends in one ("Ann Moss, a farmer", "the farmer, Ann Moss"). */
	private nameIn(p: Passage, block: number, { from, to }: TokenRange): Name | undefined {
		let start = from;
		for (let i = from; i <= to; i++) {
			if (i < to && p.tokens[i]?.text !== ',' && !/^whos?e?$/.test(p.lower[i] as string)) continue;
			const tokens = p.tokens.slice(start, i);
			const head = tokens.findLast((token) => token.word);
			if (head && CAPITAL.test(head.text) && !POSSESSIVE_ENDING.test(head.text)) {
				const name = nameOf(block, nameTokens(tokens), GRAMMAR);
				if (name) return { ...name, span: spanOf(p, block, { from: start, to: i }) };
			}
			start = i + 1;
		}
		return undefined;
	}
}

/** Where in a mention the name stands: "chief executive | Ann Moss", "Sen. Ann Moss | of Ohio"; not what somebody is of. */
function nameTokens(tokens: readonly Token[]): readonly Token[] {
	const joint = tokens.findIndex((token) => GRAMMAR.ofWords.has(token.text));
	if (joint > 1 && tokens.slice(0, joint).filter((token) => CAPITAL.test(token.text)).length > 1) return tokens.slice(0, joint);
	const small = tokens.findLastIndex((token) => /^\p{Ll}/u.test(token.text) && !GRAMMAR.particles.has(token.text));
	const isOf = GRAMMAR.ofWords.has(tokens[small]?.text ?? '') || (tokens[small]?.text === 'the' && small > 0);
	return isOf ? [] : tokens.slice(small + 1);
}

/** "Moss", not "U.S" or "Factcheck.org". */
const isPersonName = (name: Name) =>
	name.person.some((word) => /^\p{L}[\p{L}'’-]+$/u.test(word)) && (name.person.length > 1 || name.titled);

/** "Bill Clinton": a first name that we know, and another. */
const isFullName = ({ person }: Name) => person.length > 1 && GENDERS.has(person[0] as string);

const sourceOf = ({ source, cue, content }: Found) => source?.from ?? cue?.from ?? content[0]?.from ?? 0;

const spanOf = (p: Passage, block: number, { from, to }: TokenRange): Span => ({
	block,
	start: p.tokens[from]?.start ?? 0,
	end: p.tokens[to - 1]?.end ?? 0,
});

function genderOf(words: readonly string[]): { gender?: Gender } {
	const gender = words.map((word) => GENDERS.get(word)).find((found) => found !== undefined);
	return gender ? { gender } : {};
}

/** Nearly all words capitalised: names cannot be told from the rest. */
function isHeadline(tokens: readonly Token[]): boolean {
	const words = tokens.filter((token) => token.word);
	return words.length > 4 && words.filter((token) => beginsWithCapital(token.text)).length > 0.7 * words.length;
}
