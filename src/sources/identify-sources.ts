import type { Article, Span } from '../article/article';
import type { StatementDraft } from '../statements/draft';
import { isAcronym } from './acronym';
import { findAnonymityReason } from './anonymity';
import { Bodies } from './bodies';
import { kindOf, kindOfBody, personOf } from './kind-of';
import { escapeName } from './look-alike';
import { People, stands } from './people';
import { firstWord, piecesOf, readText } from './pieces';
import { findProvenance } from './provenance';
import { type Mention, readMention } from './read-mention';
import { recordOf } from './registry';
import type { FullName } from './role-bearers';
import { isDefinite, type Row, Rows } from './rows';
import type { Naming, Provenance, Source, SourceKind } from './source';
import { type Vocabulary, vocabularyOf } from './vocabulary';
import { wordsOf } from './words';

export interface IdentifiedSources {
	sources: Source[];
	/** Id of the source of each draft, parallel to `drafts`. */
	sourceOf: string[];
	provenance: Provenance[];
}

/**
 * Who the sources are: mentions of one source become one row, with naming, kind and what is on record. What kind a source is
 * comes from the article's own titles and nouns and from the registry, never from a guess about a person.
 */
export function identifySources(article: Article, drafts: StatementDraft[]): IdentifiedSources {
	const identification = new Identification(article, drafts);
	const rows = drafts.map((draft) => identification.add(draft));
	const sources = identification.finish();
	return { sources, sourceOf: rows.map((row) => row.source.id), provenance: findProvenance(article) };
}

/** Characters of a mention that are read; what a noun phrase says of somebody stands well before. */
const LONGEST_MENTION = 400;

/** Characters before a relative pronoun in which the name it stands for is looked for. */
const LONGEST_NAME = 80;

/** Best first. */
const NAMINGS: Naming[] = ['named-person', 'named-organisation', 'named-document', 'unnamed-individual', 'unnamed-group', 'unresolved'];

class Identification {
	private readonly vocabulary: Vocabulary;
	private readonly people: People;
	private readonly bodies: Bodies;
	private readonly rows = new Rows();
	private readonly readings = new Map<string, Mention>();

	constructor(
		private readonly article: Article,
		drafts: readonly StatementDraft[],
	) {
		this.vocabulary = vocabularyOf(article.language);
		const mentions = drafts.map(({ mention }) => this.textOf(mention));
		const texts = article.blocks.map(({ text }) => readText(text, this.vocabulary));
		this.people = new People(texts, this.vocabulary, mentions);
		this.bodies = new Bodies(texts, this.vocabulary);
	}

	/** Finds or makes the row of a statement's source. */
	add(draft: StatementDraft): Row {
		const { mention, span } = this.read(draft);
		const row = this.rowOf(mention, span);
		row.add(mention, draft.mention);
		if (row.source.naming.startsWith('unnamed') && draft.mention) {
			const text = this.article.blocks[draft.mention.block]?.text ?? '';
			row.source.anonymityReason ??= findAnonymityReason(text, draft.mention, this.vocabulary.anonymity, draft.cue);
		}
		return row;
	}

	finish(): Source[] {
		return this.rows.all().map(({ source }) => {
			const { shown, suspicious } = escapeName(source.name);
			return suspicious ? { ...source, name: shown, lookAlike: true } : source;
		});
	}

	/**
	 * What the words of a draft say of its source. A mention that names somebody speaks for itself; of one that does not
	 * ("ia", "peneliti itu") the antecedent tells more.
	 */
	private read(draft: StatementDraft): { mention: Mention; span: Span | undefined } {
		const readings = [draft.mention, draft.antecedent]
			.filter((span): span is Span => span !== undefined)
			.map((span) => ({ mention: this.readWords(this.textOf(span)), span: span as Span | undefined }));
		const [own, antecedent] = readings;
		if (own?.mention.naming.startsWith('named')) return antecedent && isShortFor(own.mention, antecedent.mention) ? antecedent : own;
		if (draft.speaker) readings.push({ mention: this.readWords(draft.speaker), span: draft.antecedent ?? draft.mention });
		const [best] = readings.toSorted((a, b) => NAMINGS.indexOf(a.mention.naming) - NAMINGS.indexOf(b.mention.naming));
		if (best?.mention.naming === 'unresolved' && best.span) {
			const name = this.wholeWord(best.span);
			return name ? { ...best, mention: { ...best.mention, name } } : best;
		}
		return best ?? { mention: { naming: 'unresolved', name: this.textOf(draft.cue) || '…', rules: ['no-mention'] }, span: draft.cue };
	}

	/** The word a mention is only the end of: "katanya", not "nya". */
	private wholeWord({ block, start, end }: Span): string | undefined {
		const text = this.article.blocks[block]?.text ?? '';
		const before = /\p{L}+$/u.exec(text.slice(Math.max(0, start - LONGEST_NAME), start))?.[0];
		return before && before + text.slice(start, end);
	}

	/** The same words name the same source wherever they stand. */
	private readWords(text: string): Mention {
		const known = this.readings.get(text) ?? this.readAnew(text);
		this.readings.set(text, known);
		return known;
	}

	private readAnew(text: string): Mention {
		const mention = readMention(text, this.vocabulary, this.people);
		const abbreviated = mention.naming !== 'named-organisation' && this.bodies.has(text);
		return abbreviated ? { naming: 'named-organisation', name: text, rules: ['abbreviated-in-article'] } : mention;
	}

	private rowOf(mention: Mention, span: Span | undefined): Row {
		if (span && mention.naming === 'unresolved') {
			const person = /^(?:who|whom|yang)$/iu.test(mention.name) ? this.people.nameBefore(span.block, span.start) : undefined;
			if (person) return this.personRow(person, this.readWords(person.text));
			const body = /^which$/iu.test(mention.name) ? this.readWords(this.nameBefore(span)) : undefined;
			if (body?.naming === 'named-organisation') return this.rowOf(body, undefined);
		}
		if (mention.naming === 'named-person')
			return this.personRow(this.people.fullName(mention.name, span?.block ?? 0, span?.start ?? 0), mention, span);
		const called = this.people.calledOtherwise(mention.name);
		if (called && mention.naming === 'named-organisation')
			return this.personRow(this.people.fullName(called.text, called.block, called.start), { ...mention, naming: 'named-person' });
		if (mention.registry)
			return this.rows.get(`registry ${mention.registry.id}`) ?? this.newRow(`registry ${mention.registry.id}`, mention);
		if (mention.naming === 'unnamed-individual' && mention.head && isDefinite(mention.name)) {
			const bearer = this.people.onlyBearerOf(mention.head, mention.name);
			if (bearer) return this.personRow(bearer, mention);
		}
		const key = this.bodies.longFormOf(mention.name);
		return this.rows.find(mention, key) ?? this.newRow(this.rows.keyOf(mention, key), mention);
	}

	/** The capitalised words that end right before a relative pronoun: "news from the Bank of Japan, which". */
	private nameBefore({ block, start }: Span): string {
		const before = this.article.blocks[block]?.text.slice(Math.max(0, start - LONGEST_NAME), start) ?? '';
		const words = before.replace(/,? $/u, '').split(' ');
		const from = words.findLastIndex((word) => !/^\p{Lu}|^(?:of|for|the)$/u.test(word)) + 1;
		return words.slice(from).join(' ');
	}

	private personRow({ key, text: name }: FullName, mention: Mention, span?: Span): Row {
		const known = this.rows.get(`person ${key}`) ?? this.rows.findNickname(key);
		if (known) return known;
		// Of two who speak as one nobody is introduced.
		const introductions = mention.rules.includes('names') ? [] : this.people.introductions(name);
		const kinds = [mention.kind, ...introductions.map(({ pieces }) => kindOf(pieces, this.vocabulary))];
		const told = kinds.find((found) => found !== undefined);
		const body =
			told === undefined
				? (this.bodyNamedIn(mention.description) ?? (span && mention.spokesperson ? this.bodyBefore(span) : undefined))
				: undefined;
		const kind = told ?? body;
		const description = mention.description ?? introductions[0]?.description;
		return this.newRow(`person ${key}`, {
			naming: 'named-person',
			name,
			rules: mention.kind ? mention.rules : ['name', ...(told ? ['introduced-in-article'] : []), ...(body ? ['body-elsewhere'] : [])],
			...(kind && { kind }),
			...(description && { description }),
		});
	}

	/** "Ketua Umum KSPSI", where the article says elsewhere what KSPSI is; "Direktur Wahana Lingkungan (Walhi)". */
	private bodyNamedIn(description: string | undefined): SourceKind | undefined {
		const words = wordsOf(description ?? '');
		const kinds = words.map(({ text }) => (isAcronym(text) ? this.bodies.kindOf(text) : undefined));
		const aside = words.filter((word) => word.aside);
		return personOf(kinds.find((kind) => kind !== undefined)) ?? kindOfBody(piecesOf(aside, this.vocabulary));
	}

	/** What somebody is who speaks for a body not named beside him: that of the last body named before, in the same paragraph. */
	private bodyBefore({ block, start }: Span): SourceKind | undefined {
		const before = (this.article.blocks[block]?.text ?? '').slice(Math.max(0, start - LONGEST_MENTION), start);
		const body = piecesOf(wordsOf(before), this.vocabulary).findLast((piece) => piece.tags.body && firstWord(piece).capital);
		return body && kindOfBody([body]);
	}

	private newRow(key: string, mention: Mention): Row {
		const kind = mention.kind ?? this.bodies.kindOf(mention.name);
		return this.rows.create(
			key,
			{
				name: mention.name,
				mentions: [],
				naming: mention.naming,
				kind: kind ?? 'other',
				...(mention.description && { description: mention.description }),
				...(mention.registry && { registry: recordOf(mention.registry) }),
				rules: mention.rules,
			},
			mention.head,
		);
	}

	private textOf(span: Span | undefined): string {
		if (!span) return '';
		return this.article.blocks[span.block]?.text.slice(span.start, Math.min(span.end, span.start + LONGEST_MENTION)) ?? '';
	}
}

/** "Clinton" for "Hillary Clinton": the stage before knows which of two it was. */
function isShortFor(mention: Mention, antecedent: Mention): boolean {
	if (antecedent.naming !== 'named-person' || !(mention.naming === 'named-person' || mention.rules.includes('proper-name'))) return false;
	return stands(mention.name.split(' '), antecedent.name.split(' '));
}
