import type { Block, Span } from '../../article/article';
import type { StatementDraft, StatementKind } from '../draft';
import { findAccordingTo } from './according-to';
import { findAdjectiveCues } from './adjective-cues';
import { findColonSpeakers } from './colons';
import type { Found } from './found';
import { holds, layer } from './layers';
import { findNounCues } from './noun-cues';
import { type Passage, readPassage, type TokenRange } from './passage';
import { type BlockRange, findQuoteRuns } from './quote-runs';
import { resolveSpeakers } from './resolve';
import { findVerbCues } from './verb-cues';

/** More statements than a sentence has. */
const REACH = 20;

interface ReadBlock {
	passage: Passage;
	found: Found[];
}

/** Statements in English text, in order of the article. Linear in the text. */
export function findEnglishStatements(blocks: readonly Pick<Block, 'text'>[]): StatementDraft[] {
	const read = blocks.map(({ text }): ReadBlock => {
		const passage = readPassage(text);
		return { passage, found: findInPassage(passage) };
	});
	const runs = findQuoteRuns(read);
	const speakers = resolveSpeakers(read);
	const drafts: StatementDraft[] = [];
	read.forEach(({ found }, block) => {
		const told = found.filter((one) => one.content.length > 0 || runs.has(one));
		const first = drafts.length;
		/** Of the statements that hold others, the last few: one stands in another of its own sentence. */
		const outerOf = (inner: Found, index: number) => {
			for (let i = Math.min(told.length, index + REACH) - 1; i >= Math.max(0, index - REACH); i--) {
				const other = told[i] as Found;
				if (i !== index && !other.nested && holds(other, inner)) return i;
			}
			return -1;
		};
		const span = ({ from, to }: TokenRange, at = block): Span => {
			const { tokens } = (read[at] as ReadBlock).passage;
			return { block: at, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
		};
		told.forEach((one, index) => {
			const ranges: BlockRange[] = [...one.content.map((range) => ({ ...range, block })), ...(runs.get(one) ?? [])];
			const speaker = speakers.get(one);
			const within = one.nested ? outerOf(one, index) : -1;
			drafts.push({
				content: ranges.map((range) => span(range, range.block)),
				...(one.cue && { cue: span(one.cue) }),
				...(one.source && { mention: span(one.source) }),
				...(speaker && { antecedent: speaker.antecedent }),
				...(speaker?.name !== undefined && { speaker: speaker.name }),
				kind: kindIn(read, ranges),
				...(one.act && { act: one.act }),
				...(one.hedge && { hedge: span(one.hedge) }),
				...(within >= 0 && { within: first + within }),
				rule: one.rule,
			});
		});
	});
	return drafts;
}

function findInPassage(p: Passage): Found[] {
	const candidates = [...findVerbCues(p), ...findAccordingTo(p), ...findColonSpeakers(p), ...findNounCues(p), ...findAdjectiveCues(p)];
	return layer(
		p,
		candidates.sort((a, b) => firstToken(a) - firstToken(b)),
	);
}

const firstToken = ({ content, cue }: Found) =>
	Math.min(content[0]?.from ?? Number.POSITIVE_INFINITY, cue?.from ?? Number.POSITIVE_INFINITY);

/** By how many of its words are in quotation marks. */
function kindIn(read: readonly ReadBlock[], content: readonly BlockRange[]): StatementKind {
	let words = 0;
	let quoted = 0;
	for (const { block, from, to } of content) {
		const p = (read[block] as ReadBlock).passage;
		for (let i = from; i < to; i++) {
			if (!p.tokens[i]?.word) continue;
			words++;
			if (p.quotationOf[i] !== -1) quoted++;
		}
	}
	return quoted === 0 ? 'indirect' : quoted >= 0.95 * words ? 'direct' : 'mixed';
}
