import type { Block, Span } from '../../article/article';
import type { StatementDraft, StatementKind } from '../draft';
import { findAccordingTo } from './according-to';
import { findColonSpeakers } from './colons';
import type { Found } from './found';
import { type Passage, readPassage, type TokenRange } from './passage';
import { type BlockRange, findQuoteRuns } from './quote-runs';
import { findVerbCues } from './verb-cues';

/** Statements in English text, in order of the article. */
export function findEnglishStatements(blocks: readonly Pick<Block, 'text'>[]): StatementDraft[] {
	const read = blocks.map(({ text }) => {
		const passage = readPassage(text);
		return { passage, found: findInPassage(passage) };
	});
	const runs = findQuoteRuns(read);
	return read.flatMap(({ found }, block) =>
		found.flatMap((one) => {
			const content = [...one.content.map((range) => ({ ...range, block })), ...(runs.get(one) ?? [])];
			return content.length ? [toDraft(read, block, one, content)] : [];
		}),
	);
}

function findInPassage(p: Passage): Found[] {
	const found = [...findVerbCues(p), ...findAccordingTo(p), ...findColonSpeakers(p)];
	return found.sort((a, b) => firstToken(a) - firstToken(b));
}

const firstToken = ({ content, cue }: Found) =>
	Math.min(content[0]?.from ?? Number.POSITIVE_INFINITY, cue?.from ?? Number.POSITIVE_INFINITY);

function toDraft(read: readonly { passage: Passage }[], block: number, found: Found, content: readonly BlockRange[]): StatementDraft {
	const span = ({ from, to, block: at = block }: TokenRange & { block?: number }): Span => {
		const { tokens } = (read[at] as { passage: Passage }).passage;
		return { block: at, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
	};
	return {
		content: content.map(span),
		...(found.cue && { cue: span(found.cue) }),
		...(found.source && { mention: span(found.source) }),
		...(found.hedge && { hedge: span(found.hedge) }),
		kind: kindOf(read, content),
		rule: found.rule,
	};
}

function kindOf(read: readonly { passage: Passage }[], content: readonly BlockRange[]): StatementKind {
	let inside = 0;
	let words = 0;
	for (const { block, from, to } of content) {
		const p = (read[block] as { passage: Passage }).passage;
		for (let i = from; i < to; i++) {
			if (!p.tokens[i]?.word) continue;
			words++;
			if (p.quotationOf[i] !== -1) inside++;
		}
	}
	return inside === 0 ? 'indirect' : inside >= 0.95 * words ? 'direct' : 'mixed';
}
