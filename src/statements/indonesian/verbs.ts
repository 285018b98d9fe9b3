import type { ReportingVerb, Sense } from '../../languages/statements';
import type { Stretch } from '../sentences';
import { actAt, actContent } from './acts';
import { isClause } from './clauses';
import { contentStretch, type Found, stretch } from './found';
import type { Lexicon } from './lexicon';
import { nounPhraseAfter } from './noun-phrase-after';
import { headBefore, nounPhraseBefore } from './noun-phrase-before';
import { passiveAt } from './passives';
import { isTime, looksLikeVerb, type Phrase, skipConnectives } from './phrases';
import type { Unit } from './units';

/** The object of these verbs is a clause only with one of them. */
const ORDER_OPENERS = new Set(['agar', 'untuk', 'supaya', 'tidak', 'jangan']);
const ADJUNCT = new Set('kepada di dalam saat ketika melalui lewat pada usai seusai setelah dari lewat via sambil'.split(' '));
const TOPIC = new Set('soal tentang mengenai terkait perihal ihwal seputar'.split(' '));

/** Senses whose verbs do something by speaking, and the act that the draft is marked with. */
const ACTS: Partial<Record<Sense, string>> = {
	promise: 'promise',
	deny: 'deny',
	order: 'ask',
	warn: 'warn',
	threaten: 'threaten',
	refuse: 'refuse',
};

/** Senses that are plainly speech: within reported words only these count, since opinions told there are the speaker's account. */
const SPEECH = new Set<Sense>(['say', 'write', 'ask', 'deny', 'warn', 'threaten', 'refuse', 'promise', 'announce', 'report', 'admit']);

/**
 * Rules: X mengatakan A · X yang mengatakan A · …, seraya menambahkan A · X mengucapkan terima kasih · dikatakannya, A. A verb in the
 * words another verb reports is a statement within that statement if somebody else says it. `reported`: all of `units` are words
 * that somebody is reported to have said. `told`: what was found in the sentence already, by tags and the like.
 */
export function findVerbs(units: readonly Unit[], lexicon: Lexicon, { reported = false, told = [] as readonly Found[] } = {}): Found[] {
	const found: Found[] = [];
	/** Where the reported words being read begin, and the subject of the verb before. */
	let inside = 0;
	let subject: Stretch | undefined;
	for (let i = 0; i < units.length; i++) {
		const unit = units[i] as Unit;
		const verb = lexicon.active.get(unit.lower);
		const act = actAt(units, i, lexicon);
		if (!verb && !act) {
			if (reported) continue;
			const passive = passiveAt(units, i, lexicon);
			if (passive) {
				found.push(passive);
				subject = passive.mention;
			}
			continue;
		}
		const group = verbGroup(units, i, inside, lexicon);
		if (!group || (group.negated && verb?.sense !== 'deny')) continue;
		const joined = lexicon.joiners.has(units[group.from - 1]?.lower ?? '');
		const relative = lexicon.relative.has(units[group.from - 1]?.lower ?? '');
		const from = Math.max(inside, afterTold(units, i, told));
		const source = joined
			? undefined
			: relative
				? headBefore(units, from, group.from - 1, lexicon)
				: nounPhraseBefore(units, from, group.from, lexicon);
		const mention = source
			? stretch(units, source.from, source.to)
			: joined
				? (subject ?? toldBefore(told, unit.start)?.mention ?? firstSubject(units, inside, i, lexicon))
				: undefined;
		if (!mention) continue;
		const nested = reported || (inside > 0 && !joined);
		if (nested && !(source && (act || SPEECH.has(verb?.sense as Sense)) && isSomebodyElse(units, source, lexicon))) continue;
		const result: Content | undefined = act ? actContent(units, i) : verb && verbContent(units, i, verb, source, lexicon);
		if (!result) continue;
		const does = act ?? (verb && ACTS[verb.sense]);
		if (joined) endBefore(found, units, group.from - 1);
		found.push({
			rule: act ? 'id-act' : relative ? 'id-verb-relative' : joined ? 'id-verb-joined' : 'id-verb',
			...((nested || relative) && { aside: true }),
			cue: stretch(units, i, i + 1),
			mention,
			content: [result.content],
			...(result.pointer && { pointer: true }),
			...(does && { act: does }),
			...(group.hedge && { hedge: group.hedge }),
		});
		if (!nested) subject = mention;
		inside = result.from;
	}
	return found;
}

interface VerbGroup {
	/** Index of its first unit. */
	from: number;
	negated: boolean;
	/** The words that deny the verb or put it in doubt. */
	hedge?: Stretch;
}

/** The verb with the small words before it; undefined where they say that nothing was said (yet). */
function verbGroup(units: readonly Unit[], at: number, from: number, lexicon: Lexicon): VerbGroup | undefined {
	let start = at;
	let hedge: Stretch | undefined;
	for (; start > from; start--) {
		const { lower } = units[start - 1] as Unit;
		if (lexicon.hedges.has(lower)) hedge = stretch(units, start - 1, start);
		else if (!lexicon.adverbs.has(lower)) break;
	}
	const before = units[start - 1]?.lower ?? '';
	if (lexicon.negators.has(before)) return { from: start - 1, negated: true, hedge: stretch(units, start - 1, start) };
	return lexicon.unreal.has(before) ? undefined : { from: start, negated: false, ...(hedge && { hedge }) };
}

/** Within reported words, "pihaknya meminta …" is the same speaker telling on: no statement of its own. */
function isSomebodyElse(units: readonly Unit[], { from }: Phrase, lexicon: Lexicon): boolean {
	const { lower, capital } = units[from] as Unit;
	if (lexicon.selfWords.has(lower) || lexicon.pronouns.has(lower)) return false;
	return capital || lexicon.roles.has(lower) || lexicon.titles.has(lower) || lexicon.determiners.has(lower);
}

/** The last of the statements found before that stand before `at`. */
function toldBefore(told: readonly Found[], at: number): Found | undefined {
	return told.findLast(({ cue, mention }) => cue && mention && mention.end <= at && cue.end <= at);
}

/** The words of a tag and its speaker are spoken for: no subject begins in them. */
function afterTold(units: readonly Unit[], at: number, told: readonly Found[]): number {
	const last = toldBefore(told, (units[at] as Unit).start)?.mention;
	return last ? units.findIndex((unit) => unit.start >= last.end) : 0;
}

/** Say that what follows ought to be done, so that a verb joined to it was not said either ("diminta mengecek dan memastikan"). */
const OUGHT = new Set('diminta harus akan wajib perlu ingin hendak diharapkan disarankan bisa dapat'.split(' '));

/** The subject of a sentence whose verb is no verb of saying ("Cavaille marah dan mengatakan …"). */
function firstSubject(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): Stretch | undefined {
	for (let i = from; i < to; i++) if (OUGHT.has(units[i]?.lower ?? '')) return undefined;
	for (let i = from + 1; i < to; i++) {
		if (!looksLikeVerb(units[i])) continue;
		const phrase = nounPhraseBefore(units, from, i, lexicon);
		return phrase && stretch(units, phrase.from, phrase.to);
	}
	const phrase = nounPhraseAfter(units, skipConnectives(units, from, to, lexicon), to, lexicon);
	return phrase && stretch(units, phrase.from, phrase.to);
}

function endBefore(found: Found[], units: readonly Unit[], at: number): void {
	const last = found.at(-1);
	const content = last?.content.at(-1);
	const cut = units[at];
	if (!last || !content || !cut || content.start >= cut.start || content.end <= cut.start) return;
	const from = units.findIndex((unit) => unit.start >= content.start);
	const shorter = contentStretch(units, from, at);
	if (shorter) last.content[last.content.length - 1] = shorter;
}

interface Content {
	/** The words only point back to what was said. */
	pointer?: boolean;
	content: Stretch;
	/** Index of its first unit. */
	from: number;
}

function verbContent(
	units: readonly Unit[],
	at: number,
	verb: ReportingVerb,
	source: Phrase | undefined,
	lexicon: Lexicon,
): Content | undefined {
	let from = at + 1;
	while (/^(?:juga|pula|lagi|kembali)$/.test(units[from]?.lower ?? '')) from++;
	const opened = openedAt(units, from, lexicon);
	if (opened === undefined) return undefined;
	from = opened.from;
	const to = units.length;
	const first = units[from];
	if (!first) return undefined;
	// People and figures "show" much else; a document shows what it says.
	if (verb.sense === 'show' && !(source && lexicon.documents.has(units[source.from]?.lower ?? ''))) return undefined;
	const pointer = pointsBack(units, from, lexicon);
	const bare = !opened.by && !lexicon.openers.has(first.lower) && first.kind === 'word';
	// To refuse to do something is said; to refuse a thing ("menolak gugatan") is done.
	if (verb.sense === 'refuse' && !(bare && looksLikeVerb(first))) return undefined;
	if (bare && verb.sense === 'order' && !isOrder(units, from, to)) return undefined;
	if (bare && verb.takes === 'opened' && verb.sense !== 'order' && !isClause(units, from, to, lexicon)) return undefined;
	const content = contentStretch(units, from, to);
	if (!content || (bare && to - from < 3)) return undefined;
	return { content, from, pointer };
}

/** "X mengatakan hal itu usai rapat": what was said stands elsewhere. */
function pointsBack(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
	const after = units[from + 2];
	return (
		units[from]?.lower === 'hal' &&
		/^(?:itu|ini|tersebut|demikian)$/.test(units[from + 1]?.lower ?? '') &&
		(after?.kind !== 'word' || lexicon.prepositions.has(after.lower))
	);
}

/** Where what was said begins, over whom it was said to, where and when; `by` a comma, a colon or a word. Undefined: only a topic follows. */
function openedAt(units: readonly Unit[], at: number, lexicon: Lexicon): { from: number; by: boolean } | undefined {
	const unit = units[at];
	if (!unit) return undefined;
	if (unit.kind === 'mark') {
		let from = at + 1;
		const comma = nextComma(units, from);
		if (comma !== undefined && isTime(units, { from, to: comma }, lexicon)) from = comma + 1;
		return /^[,:–—-]+$/.test(unit.text) ? { from, by: true } : undefined;
	}
	if (TOPIC.has(unit.lower)) return undefined;
	if (!ADJUNCT.has(unit.lower)) return { from: at, by: unit.kind === 'quotation' };
	for (let i = at + 1; i < units.length; i++)
		if (units[i]?.lower === 'bahwa' || units[i]?.text === ':') return { from: units[i]?.text === ':' ? i + 1 : i, by: true };
	let comma = nextComma(units, at);
	if (comma === undefined) return { from: at, by: false };
	for (;;) {
		const next: number | undefined = nextComma(units, comma + 1);
		if (next === undefined || !isTime(units, { from: comma + 1, to: next }, lexicon)) break;
		comma = next;
	}
	return { from: comma + 1, by: true };
}

function nextComma(units: readonly Unit[], from: number): number | undefined {
	for (let i = from; i < units.length && i < from + 25; i++) if (units[i]?.text === ',') return i;
	return undefined;
}

function isOrder(units: readonly Unit[], from: number, to: number): boolean {
	for (let i = from; i < to && i < from + 25; i++) {
		if (ORDER_OPENERS.has(units[i]?.lower ?? '') || (i > from && looksLikeVerb(units[i]))) return true;
	}
	return false;
}
