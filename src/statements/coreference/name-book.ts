import type { Span } from '../../article/article';
import type { Name } from './names';

/** Names kept for one word: no article has as many, and looking through them stays quick. */
const MOST_NAMES = 200;
/** Of as many words in a row after an office, the first may be a place or a body we have no word for. */
const LONGEST_UNSUPPORTED = 4;

/** Finds the fullest name for a shorter one ("Asep" → "Plt Deputi Penindakan KPK Asep Guntur Rahayu"). */
export class NameBook {
	private readonly byWord = new Map<string, Name[]>();
	private readonly longForms = new Map<string, Span>();
	/** What can be the fullest name for one asked for; see {@link candidatesFor}. */
	private readonly candidates = new Map<string, readonly Name[]>();
	/** First words of names that stand alone as a source ("Asep", "Sri Mulyani"). */
	private readonly alone = new Set<string>();

	/** Names are added in the order of the text. */
	add(name: Name): void {
		this.candidates.clear();
		if (name.shortName) this.addLongForm(name.shortName, name.span);
		for (const word of new Set(name.words)) {
			const list = this.byWord.get(word);
			if (!list) this.byWord.set(word, [name]);
			else if (list.length < MOST_NAMES) list.push(name);
		}
	}

	/** A name that stands alone somewhere, without office, shows where names begin that follow an office. */
	addAlone({ person, words, titled }: Name): void {
		if (!titled && person.length > 0 && person.length === words.length && person.length < 3) this.alone.add(person[0] as string);
	}

	/** The person's name itself: "Bogor Ade Yasin" begins at Ade if the article calls her Ade. Undefined for a body or an office. */
	ownName({ person, starts, end, span }: Name): { words: readonly string[]; span: Span } | undefined {
		if (person.length === 0) return undefined;
		const alone = person.findIndex((word) => this.alone.has(word));
		let from = alone < 0 ? Math.max(0, person.length - LONGEST_UNSUPPORTED) : alone;
		if (person.length < LONGEST_UNSUPPORTED && !this.isElsewhere(person.slice(0, from), person[from] as string)) from = 0;
		while (from > 0 && (person[from - 1] as string).length <= 2) from--;
		return { words: person.slice(from), span: { block: span.block, start: starts[from] as number, end } };
	}

	/** Whether each of `words` stands in some name without `own`: then they are a place or a body, not first names. */
	private isElsewhere(words: readonly string[], own: string): boolean {
		return words.every((word) => this.byWord.get(word)?.some((name) => !name.words.includes(own)));
	}

	/** What a short name stands for: the first place that says so counts. */
	addLongForm(short: string, long: Span): void {
		const key = short.toLowerCase();
		if (!this.longForms.has(key)) this.longForms.set(key, long);
	}

	/** Where the article spells out the body that `name` is short for; undefined where it does not. */
	longForm(name: Name): Span | undefined {
		return name.person.length === 0 && name.words.length === 1 ? this.longForms.get(name.words[0] as string) : undefined;
	}

	/** Whether a word stands with a capital where no sentence begins. */
	standsWithin(word: string): boolean {
		return (this.byWord.get(word) ?? []).some((name) => !name.initial || name.words[0] !== word);
	}

	/**
	 * The fullest name that holds the words of `name` in their order. For a person, persons only; for an office without a name
	 * ("Presiden"), whoever was named with that office before; for a body, nobody but itself. Of several, what stands before
	 * counts more than what stands after, then the fuller, then the nearer.
	 */
	fullest(name: Name): Name {
		const office = name.person.length === 0;
		if (office && !name.titled) return name;
		let best = name;
		for (const other of this.candidatesFor(name, office)) if (fuller(other, best, name, office)) best = other;
		return best;
	}

	/** Names of persons that hold the words of `name` and are longer: of somebody quoted a hundred times there may be none, or one. */
	private candidatesFor({ person, words }: Name, office: boolean): readonly Name[] {
		const asked = office ? words : person;
		const key = `${words.join(' ')} | ${person.join(' ')}`;
		let found = this.candidates.get(key);
		if (!found) {
			const shortest = asked.map((word) => this.byWord.get(word) ?? []).sort((a, b) => a.length - b.length)[0] ?? [];
			found = shortest.filter((other) => {
				const [first = ''] = other.words;
				if (other.person.length <= person.length && other.words.length <= words.length) return false;
				if (other.initial && !asked.includes(first) && !this.standsWithin(first)) return false;
				if (other.person.length === 0 || !holds(office ? other.words : other.person, asked)) return false;
				return !office || first === words[0];
			});
			this.candidates.set(key, found);
		}
		return found;
	}
}

function holds(words: readonly string[], asked: readonly string[]): boolean {
	let at = 0;
	for (const word of words) if (word === asked[at]) at++;
	return at === asked.length;
}

const isBefore = (a: Span, b: Span) => a.block < b.block || (a.block === b.block && a.start < b.start);

function fuller(other: Name, best: Name, asked: Name, office: boolean): boolean {
	if (best === asked) return other.person.length > asked.person.length || other.words.length > asked.words.length;
	const otherBefore = isBefore(other.span, asked.span);
	const bestBefore = isBefore(best.span, asked.span);
	if (otherBefore !== bestBefore) return otherBefore && other.person.length > asked.person.length;
	if (office) return otherBefore && isBefore(best.span, other.span);
	const longer = other.person.length - best.person.length || other.words.length - best.words.length;
	return longer > 0 || (longer === 0 && otherBefore && isBefore(best.span, other.span));
}
