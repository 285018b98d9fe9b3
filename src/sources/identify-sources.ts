import type { Article, Span } from '../article/article';
import type { StatementDraft } from '../statements/draft';
import { findAnonymityReason } from './anonymity';
import { People } from './people';
import { findProvenance } from './provenance';
import { kindOf, type Mention, readMention } from './read-mention';
import { recordOf } from './registry';
import type { Naming, Provenance, Source, SourceKind } from './source';
import { type Vocabulary, vocabularyOf } from './vocabulary';

export interface IdentifiedSources {
	sources: Source[];
	/** Id of the source of each draft, parallel to `drafts`. */
	sourceOf: string[];
	provenance: Provenance[];
}

/** Who the sources are: mentions of one source become one row, with naming, kind and what is on record. */
export function identifySources(article: Article, drafts: StatementDraft[]): IdentifiedSources {
	const identification = new Identification(article);
	const sourceOf = drafts.map((draft) => identification.add(draft));
	return { sources: identification.finish(), sourceOf, provenance: findProvenance(article) };
}

/** Words of a phrase that may differ between two mentions of the same unnamed source. */
const DETERMINERS = /^(?:the|that|this|those|these|a|an|sang|si)\s+|\s+(?:itu|tersebut|ini)$/giu;

const NAMING_ORDER: Naming[] = [
	'named-person',
	'named-organisation',
	'named-document',
	'unnamed-individual',
	'unnamed-group',
	'unresolved',
];

interface Row {
	source: Source;
	descriptions: string[];
}

class Identification {
	private readonly vocabulary: Vocabulary;
	private readonly people: People;
	private readonly rows = new Map<string, Row>();

	constructor(private readonly article: Article) {
		this.vocabulary = vocabularyOf(article.language);
		this.people = new People(article.blocks, this.vocabulary);
	}

	/** Adds a statement's source and returns the id of its row. */
	add(draft: StatementDraft): string {
		const span = draft.antecedent ?? draft.mention;
		const mention = this.read(draft);
		const key = this.keyOf(mention, span);
		const row = this.rows.get(key) ?? this.addRow(key, mention);
		if (draft.mention && !row.source.mentions.some((other) => sameSpan(other, draft.mention as Span)))
			row.source.mentions.push(draft.mention);
		if (mention.description) row.descriptions.push(mention.description);
		row.source.kind = row.source.kind === 'other' && mention.kind ? mention.kind : row.source.kind;
		row.source.anonymityReason ??= this.anonymityReason(row.source, draft);
		return row.source.id;
	}

	finish(): Source[] {
		return [...this.rows.values()].map(({ source }) => source);
	}

	/** What the words of a draft say of its source; of mention and antecedent the one that names it better. */
	private read(draft: StatementDraft): Mention {
		const readings = [draft.mention, draft.antecedent]
			.filter((span): span is Span => span !== undefined)
			.map((span) => readMention(this.textOf(span), this.vocabulary, this.people.beginsName));
		if (draft.speaker) readings.push(readMention(draft.speaker, this.vocabulary, this.people.beginsName));
		const best = readings.toSorted((a, b) => NAMING_ORDER.indexOf(a.naming) - NAMING_ORDER.indexOf(b.naming))[0];
		return best ?? { naming: 'unresolved', name: this.textOf(draft.cue) || '…', rules: ['no-mention'] };
	}

	private keyOf(mention: Mention, span: Span | undefined): string {
		if (mention.registry) return `registry ${mention.registry.id}`;
		if (mention.naming === 'named-person') return `person ${this.fullNameOf(mention, span)}`;
		return `${mention.naming} ${mention.name.replace(DETERMINERS, '').toLowerCase()}`;
	}

	private fullNameOf(mention: Mention, span: Span | undefined): string {
		return this.people.fullName(mention.name, span?.block ?? 0, span?.start ?? 0);
	}

	private addRow(key: string, mention: Mention): Row {
		const person = mention.naming === 'named-person';
		const name = person ? key.slice('person '.length) : mention.name;
		const introductions = person ? this.people.introductions(name) : [];
		const description = mention.description ?? introductions[0]?.description;
		const kind: SourceKind | undefined =
			mention.kind ?? introductions.map(({ pieces }) => kindOf(pieces, this.vocabulary)).find((found) => found !== undefined);
		const source: Source = {
			id: `s${this.rows.size + 1}`,
			name,
			mentions: [],
			naming: mention.naming,
			kind: kind ?? 'other',
			...(description && { description }),
			...(mention.registry && { registry: recordOf(mention.registry) }),
			rules: mention.rules,
		};
		const row = { source, descriptions: [] };
		this.rows.set(key, row);
		return row;
	}

	private anonymityReason(source: Source, draft: StatementDraft): Span | undefined {
		if (!source.naming.startsWith('unnamed') || !draft.mention) return undefined;
		const text = this.article.blocks[draft.mention.block]?.text ?? '';
		return findAnonymityReason(text, draft.mention, this.vocabulary.anonymity);
	}

	private textOf(span: Span | undefined): string {
		return span ? (this.article.blocks[span.block]?.text.slice(span.start, span.end) ?? '') : '';
	}
}

function sameSpan(a: Span, b: Span): boolean {
	return a.block === b.block && a.start === b.start && a.end === b.end;
}
