import { beginsWithCapital } from '../../languages/capital';
import { adverbialEnd } from './adverbials';
import { contentEnd, hasClause, trimEnd } from './content';
import { type Cue, DASHES } from './cue';
import { showsEvidence } from './evidence';
import type { Found } from './found';
import type { Passage, TokenRange } from './passage';
import { isQuoteStart } from './quoted';
import { subjectAfter, withoutRelative } from './subjects';

/** After "Moss said", these tell when or why, not what. */
const SUBORDINATORS = new Set('as when after before while because since until'.split(' '));

/** "The plan is dead, Moss said." · "The plan, Moss said, is dead." · "The plan is dead, said Moss." */
export function partedContent(
	p: Passage,
	cue: Cue,
	own: TokenRange | undefined,
): Pick<Found, 'content' | 'source' | 'rule' | 'weight'> | undefined {
	const { sentence, limit, group, entry } = cue;
	const weight = entry.frames.get('clause') ?? entry.frames.get('person-clause') ?? 0;
	if (weight < 1 || group.form !== 'finite' || group.passive) return undefined;
	const inverted = !own && p.tokens[group.from - 1]?.text === ',' ? subjectAfter(p, cue) : undefined;
	const source = own ?? inverted;
	if (!source || (weight < 2 && !showsEvidence(p, entry.base, source))) return undefined;
	const start = inverted ? group.from : source.from;
	const comment = p.lower[start - 1] === 'as';
	const end = inverted ? inverted.to : adverbialEnd(p, cue);
	const closer = p.tokens[end]?.text ?? '';
	if (comment && closer === ',' && start - 1 - sentence.from <= 1) {
		// "As Moss said, the plan is dead."
		const to = contentEnd(p, end + 1, sentence.to);
		return to > end + 1
			? { content: [{ from: end + 1, to }], source: withoutRelative(p, source), rule: 'en-as-source-verb', weight }
			: undefined;
	}
	// "After the vote, Moss said, “…”": what is said follows.
	if (closer === ',' && isQuoteStart(p, end + 1) && beginsWithCapital(p.tokens[end + 2]?.text ?? '')) return undefined;
	const before = comment ? start - 2 : start - 1;
	const opener = p.tokens[before]?.text ?? '';
	if (opener !== ',' && !DASHES.has(opener)) return undefined;
	const ends = end >= sentence.to || closer === ';' || trimEnd(p, end, sentence.to) === end;
	const from = limit > sentence.from && p.quotationOf[limit - 1] === -1 ? limit : sentence.from;
	if (before - from < 1) return undefined;
	const closes = ends || (SUBORDINATORS.has(p.lower[end] as string) && hasClause(p, from, before));
	if (!closes && closer !== ',' && !DASHES.has(closer)) return undefined;
	const content: TokenRange[] = [{ from, to: trimEnd(p, from, before) }];
	if (!closes && p.classes[end + 1] !== 'gerund') {
		const to = contentEnd(p, end + 1, sentence.to);
		if (to > end + 1) content.push({ from: end + 1, to });
	}
	return {
		content,
		source: withoutRelative(p, source),
		rule: closes ? 'en-content-source-verb' : 'en-content-parted',
		weight: weight + 0.5,
	};
}
