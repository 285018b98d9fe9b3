import { adverbialEnd } from './adverbials';
import { contentEnd, trimEnd } from './content';
import { type Cue, DASHES } from './cue';
import type { Found } from './found';
import type { Passage, TokenRange } from './passage';
import { subjectAfter, withoutRelative } from './subjects';

/** "The plan is dead, Moss said." · "The plan, Moss said, is dead." · "The plan is dead, said Moss." */
export function partedContent(
	p: Passage,
	cue: Cue,
	own: TokenRange | undefined,
): Pick<Found, 'content' | 'source' | 'rule' | 'weight'> | undefined {
	const { sentence, limit, group, entry } = cue;
	const weight = entry.frames.get('clause') ?? entry.frames.get('person-clause') ?? 0;
	if (weight < 2 || group.form !== 'finite' || group.passive) return undefined;
	const inverted = !own && p.tokens[group.from - 1]?.text === ',' ? subjectAfter(p, cue) : undefined;
	const source = own ?? inverted;
	if (!source) return undefined;
	const start = inverted ? group.from : source.from;
	const opener = p.tokens[start - 1]?.text ?? '';
	if (opener !== ',' && !DASHES.has(opener)) return undefined;
	const end = inverted ? inverted.to : adverbialEnd(p, cue);
	const closer = p.tokens[end]?.text ?? '';
	const closes = end >= sentence.to || closer === ';' || trimEnd(p, end, sentence.to) === end;
	if (!closes && closer !== ',' && !DASHES.has(closer)) return undefined;
	const from = limit > sentence.from && p.quotationOf[limit - 1] === -1 ? limit : sentence.from;
	if (start - 1 - from < 1) return undefined;
	const content: TokenRange[] = [{ from, to: trimEnd(p, from, start - 1) }];
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
