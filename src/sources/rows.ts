import type { Span } from '../article/article';
import type { Mention } from './read-mention';
import type { Source } from './source';

/** One source of the article while its mentions are gathered. */
export class Row {
	/**
	 * `head`: the noun it is about ("report"), for a later "the report". `open`: made by a definite or bare phrase ("the poll")
	 * before anything it could stand for; the first "a … poll" after it fills it.
	 */
	constructor(
		readonly source: Source,
		readonly head?: string,
		public open = false,
	) {}

	add(mention: Mention, span: Span | undefined): void {
		const { source } = this;
		if (span && !source.mentions.some((other) => other.block === span.block && other.start === span.start && other.end === span.end)) {
			source.mentions.push(span);
		}
		if (source.kind === 'other' && mention.kind) source.kind = mention.kind;
		source.description ??= mention.description;
		if (source.description === undefined) delete source.description;
		// The fullest name the article gives; a person's is already found over the whole article.
		if (source.naming === mention.naming && source.naming === 'named-organisation' && mention.name.length > source.name.length)
			source.name = mention.name;
	}
}

/** Rows kept for one word; no article needs more, and a hostile one gets no further. */
const MOST_PER_WORD = 300;

const DEFINITE = /^(?:the|that|this|those|these)\s|\s(?:itu|tersebut|ini|tadi)$/iu;
const INDEFINITE =
	/^(?:an?|one|another|some|several|other|many|seorang|sebuah|salah|suatu|para|sejumlah|beberapa|banyak)\s|\s(?:lain|lainnya)$/iu;

/** "the report", "surat itu", but also a bare "Presiden": a phrase that means one the reader knows. */
export function isDefinite(phrase: string): boolean {
	return DEFINITE.test(phrase) || !INDEFINITE.test(phrase);
}

/** The sources of an article, one row each. */
export class Rows {
	private readonly byKey = new Map<string, Row>();
	private readonly rows: Row[] = [];
	/** Rows by what a later phrase can find them by: naming and last word, or naming and head noun. */
	private readonly byWord = new Map<string, Row[]>();

	/** In order of first appearance. */
	all(): readonly Row[] {
		return this.rows;
	}

	get(key: string): Row | undefined {
		return this.byKey.get(key);
	}

	create(key: string, source: Omit<Source, 'id'>, head?: string): Row {
		const row = new Row({ id: `s${this.rows.length + 1}`, ...source }, head, isDefinite(source.name));
		this.rows.push(row);
		this.byKey.set(key, row);
		this.index(source.naming, lastWord(source.name), row);
		if (head) this.index(source.naming, head, row);
		return row;
	}

	private index(naming: string, word: string, row: Row): void {
		const key = `${naming} ${word}`;
		const list = this.byWord.get(key);
		if (!list) this.byWord.set(key, [row]);
		else if (list.length < MOST_PER_WORD) list.push(row);
	}

	keyOf(mention: Mention, name: string): string {
		return `${mention.naming} ${bare(name)}`;
	}

	/** The row a phrase that is no person's name belongs to: the same words, or what "the report" and "The Post" stand for. */
	find(mention: Mention, name: string): Row | undefined {
		const known = this.byKey.get(this.keyOf(mention, name));
		if (known) return known;
		const found = this.standsFor(mention);
		if (!found) return undefined;
		this.byKey.set(this.keyOf(mention, name), found);
		return found;
	}

	/** "Ken Starr" and "Kenneth Starr": the same surname, and one first name begins the other. */
	findNickname(name: string): Row | undefined {
		const [first = '', ...rest] = name.split(' ');
		const sameSurname = this.byWord.get(`named-person ${lastWord(name)}`) ?? [];
		return sameSurname.find(({ source }) => {
			const [otherFirst = '', ...otherRest] = source.name.replaceAll('.', '').split(' ');
			const begins = otherFirst.startsWith(first) || first.startsWith(otherFirst);
			return first.length > 2 && otherFirst.length > 2 && rest.length > 0 && begins && rest.join(' ') === otherRest.join(' ');
		});
	}

	private standsFor(mention: Mention): Row | undefined {
		if (mention.naming === 'named-organisation') {
			if (!/^the /iu.test(mention.name)) return undefined;
			const name = bare(mention.name);
			return this.byWord.get(`named-organisation ${lastWord(name)}`)?.find(({ source }) => bare(source.name).endsWith(` ${name}`));
		}
		if (!mention.head || mention.naming === 'unresolved') return undefined;
		const sameHead = (this.byWord.get(`${mention.naming} ${mention.head}`) ?? []).filter(({ head }) => head === mention.head);
		if (DEFINITE.test(mention.name)) return sameHead[sameHead.length - 1];
		const filled = INDEFINITE.test(mention.name) ? sameHead.find(({ open }) => open) : undefined;
		if (filled) filled.open = false;
		return filled;
	}
}

/** A phrase without the words that may differ between two mentions of the same source. */
function bare(phrase: string): string {
	return phrase.replace(/^(?:the|that|this|those|these|an?|sang|si)\s+|\s+(?:itu|tersebut|ini)$/giu, '').toLowerCase();
}

function lastWord(phrase: string): string {
	return phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
}
