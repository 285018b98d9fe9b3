import type { Block, BlockKind, Span } from '../../article/article';
import type { StatementDraft } from '../draft';
import { kindOf } from '../kind';
import { findQuotations } from '../quotations';
import type { Stretch } from '../sentences';
import { findAccordingTo } from './according-to';
import type { Found } from './found';
import { type Lexicon, lexiconOf } from './lexicon';
import { findNouns } from './nouns';
import { findRelay } from './relays';
import { type ReadSentence, resolveSpeakers } from './resolve';
import { findTagged } from './tags';
import { readSentences, type Unit } from './units';
import { findVerbs } from './verbs';

/** Statements in Indonesian or Malay text, in order of the article. Linear in the text. */
export function findIndonesianStatements(blocks: readonly Block[], language: 'id' | 'ms' = 'id'): StatementDraft[] {
	const lexicon = lexiconOf(language);
	const sentences: ReadSentence[] = blocks.flatMap((block, index) =>
		NOT_PROSE.has(block.kind)
			? []
			: readSentences(block.text, language).map((sentence) => ({ block: index, sentence, found: findInSentence(sentence.units, lexicon) })),
	);
	const texts = blocks.map((block) => block.text);
	const speakers = resolveSpeakers(texts, sentences, lexicon);

	const drafts: StatementDraft[] = [];
	for (const { block, sentence, found } of sentences) {
		const first = drafts.length;
		const quotations = sentence.units.flatMap((unit) => unit.quotation ?? []);
		const on = (part: Stretch): Span => ({ block, start: part.start, end: part.end });
		// Quotations in a run that nobody is named for, before or after, are nobody's statement.
		const told = found.filter((statement) => !statement.pointer && (statement.rule !== RUN || speakers.has(statement)));
		told.forEach((statement, i) => {
			const speaker = speakers.get(statement);
			const within = enclosing(told, i);
			drafts.push({
				content: statement.content.map(on),
				...(statement.cue && { cue: on(statement.cue) }),
				...(statement.mention && { mention: on(statement.mention) }),
				...(speaker && { antecedent: speaker.antecedent }),
				...(speaker?.name !== undefined && { speaker: speaker.name }),
				kind: kindOf(statement.content, quotations),
				...(statement.act && { act: statement.act }),
				...(statement.hedge && { hedge: on(statement.hedge) }),
				...(within !== undefined && { within: first + within }),
				rule: statement.rule,
			});
		});
	}
	return joinContinued(drafts, blocks);
}

/**
 * A quotation over several paragraphs: each opens with a mark, only the last one closes. Their words are one statement, with
 * the speaker who is named beside any of them.
 */
function joinContinued(drafts: readonly StatementDraft[], blocks: readonly Block[]): StatementDraft[] {
	const joined: StatementDraft[] = [];
	const places = drafts.map((draft) => {
		const last = joined.at(-1);
		const goesOn = last && draft.rule !== 'id-act' && continues(last.content.at(-1), draft.content[0], blocks);
		if (goesOn && (draft.rule === RUN || last.rule === RUN))
			joined[joined.length - 1] = { ...(last.rule === RUN ? draft : last), content: [...last.content, ...draft.content] };
		else joined.push(draft);
		return joined.length - 1;
	});
	return joined.map((draft) => (draft.within === undefined ? draft : { ...draft, within: places[draft.within] as number }));
}

/** Whether `next` opens the block after the one that ends with `before` in an open quotation. */
function continues(before: Span | undefined, next: Span | undefined, blocks: readonly Block[]): boolean {
	if (!before || !next || next.block !== before.block + 1 || next.start > 0) return false;
	const text = blocks[before.block]?.text ?? '';
	if (before.end < text.length || findQuotations(text).at(-1)?.closed !== false) return false;
	return findQuotations(blocks[next.block]?.text ?? '')[0]?.start === 0;
}

/** Nobody is reported to say anything in these. */
const NOT_PROSE: ReadonlySet<BlockKind> = new Set(['heading', 'table', 'preformatted']);
/** A bare quotation in a run by the same speaker. */
const RUN = 'id-run';
/** No sentence anybody wrote has more; it keeps the time in proportion to the text whatever the page holds. */
const MOST_IN_SENTENCE = 8;

function findInSentence(units: readonly Unit[], lexicon: Lexicon): Found[] {
	const told = [...findTagged(units, lexicon), ...findAccordingTo(units, lexicon), ...findNouns(units, lexicon)].slice(0, MOST_IN_SENTENCE);
	const verbs = findVerbs(units, lexicon, { told }).filter((other) => !told.some((found) => overlaps(found, other)));
	const nested = told.flatMap(({ content }) => content.flatMap((part) => findVerbs(unitsIn(units, part), lexicon, { reported: true })));
	const found = [...told, ...verbs, ...nested];
	const relay = found.length === 0 ? findRelay(units, lexicon) : undefined;
	if (relay) found.push(relay);
	return [...found, ...bareQuotations(units, found)].sort((a, b) => at(a) - at(b) || length(b) - length(a));
}

/** Sentences that are nothing but a quotation: somebody goes on speaking. */
function bareQuotations(units: readonly Unit[], found: readonly Found[]): Found[] {
	const quoted = units.filter((unit) => unit.kind !== 'mark');
	const [unit] = quoted;
	if (quoted.length !== 1 || !unit?.quotation || unit.quotation.single || found.length > 0) return [];
	return unit.text.split(/\s/, 4).length > 3 ? [{ rule: RUN, content: [{ start: unit.start, end: unit.end }] }] : [];
}

const unitsIn = (units: readonly Unit[], part: Stretch) => units.filter((unit) => unit.start >= part.start && unit.end <= part.end);

const at = ({ content }: Found) => Math.min(...content.map((part) => part.start));
const length = ({ content }: Found) => content.reduce((sum, part) => sum + part.end - part.start, 0);

/** Two readings of the same words: most of the smaller is in the other, and neither is told within the other. */
function overlaps(a: Found, b: Found): boolean {
	let shared = 0;
	for (const x of a.content) for (const y of b.content) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
	return shared > 0.5 * Math.min(length(a), length(b));
}

/** The statement, of those of one sentence, that the i-th stands in: the smallest that holds its cue. */
function enclosing(found: readonly Found[], i: number): number | undefined {
	const { cue } = found[i] as Found;
	if (!cue) return undefined;
	let best: number | undefined;
	found.forEach((other, j) => {
		const holds = j !== i && other.content.some((part) => part.start <= cue.start && part.end >= cue.end);
		if (holds && (best === undefined || length(other) < length(found[best] as Found))) best = j;
	});
	return best;
}
