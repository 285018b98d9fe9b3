import type { Calendar } from '../languages/calendar';
import type { TimesTable } from '../languages/times';
import type { NumeralHabits } from './time-numerals';
import { tokenise } from './time-tokens';
import { type Meaning, type Sense, senseOf } from './word-sense';
import { WordTable } from './word-table';

/** A word of a phrase: what the phrase means if it ends here, and the words that can go on. */
export interface PhraseWord {
	readonly sense: Sense | undefined;
	/** What it means where its first word has a capital. */
	readonly capitalSense: Sense | undefined;
	readonly next: WordTable<PhraseWord> | undefined;
}

/** The words of time of a language, ready to be looked up in a text. */
export interface Lexicon {
	/** The words that can begin a phrase. */
	firstWords: WordTable<PhraseWord>;
	habits: NumeralHabits;
}

/** What an expression already read can be to a rule that joins two. No words of a table may be of these classes. */
const EXPRESSION_CLASSES: ReadonlySet<string> = new Set(['date', 'clock', 'partOfDay', 'period', 'length']);

/**
 * Makes the words of a language ready to be looked up.
 * @throws if a table has words of a class that only expressions are of.
 */
export function buildLexicon(table: TimesTable, calendar: Calendar): Lexicon {
	const root = new WordInTheMaking();
	const add = (phrase: string, meaning: Meaning, capital = false) => {
		let word = root;
		for (const { text } of tokenise(phrase)) {
			const next = word.following.get(text) ?? new WordInTheMaking();
			word.following.set(text, next);
			word = next;
		}
		(capital ? word.capitalMeanings : word.meanings).push(meaning);
	};
	const addNames = (lists: readonly (readonly string[])[], className: string, capital: readonly string[] = [], otherwise = '') => {
		lists.forEach((names, index) => {
			for (const name of names) {
				const special = capital.includes(name);
				add(name, { class: special && otherwise ? otherwise : className, value: index + 1 }, special && !otherwise);
			}
		});
	};
	addNames(calendar.months, 'month', table.ambiguousMonths, 'ambiguousMonth');
	addNames(calendar.monthAbbreviations, 'monthShort');
	addNames(calendar.weekdays, 'weekday', table.capitalWeekdays);
	addNames(calendar.weekdayAbbreviations, 'weekdayShort');
	for (const [name, offset] of Object.entries(calendar.zones)) add(name, { class: 'zone', value: offset });
	for (const [className, words] of Object.entries(table.words)) {
		if (EXPRESSION_CLASSES.has(className)) throw new Error(`${className} is what rules read, no class of words`);
		for (const [phrase, value] of Object.entries(words)) add(phrase, { class: className, value }, phrase !== phrase.toLowerCase());
	}
	return { firstWords: new WordTable(root.following), habits: table };
}

/** Takes in what a language has, and makes ready what a text asks for: few words of a language stand in one text. */
class WordInTheMaking implements PhraseWord {
	readonly following = new Map<string, WordInTheMaking>();
	readonly meanings: Meaning[] = [];
	readonly capitalMeanings: Meaning[] = [];
	private ready: PhraseWord | undefined;

	get sense(): Sense | undefined {
		return this.made().sense;
	}

	get capitalSense(): Sense | undefined {
		return this.made().capitalSense;
	}

	get next(): WordTable<PhraseWord> | undefined {
		return this.made().next;
	}

	private made(): PhraseWord {
		this.ready ??= phraseWord(this);
		return this.ready;
	}
}

function phraseWord({ following, meanings, capitalMeanings }: WordInTheMaking): PhraseWord {
	const sense = meanings.length > 0 ? senseOf(meanings) : undefined;
	return {
		sense,
		capitalSense: capitalMeanings.length > 0 ? senseOf([...capitalMeanings, ...meanings]) : sense,
		next: following.size > 0 ? new WordTable(following) : undefined,
	};
}
