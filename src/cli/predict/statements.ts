import type { Block, Span } from '../../article/article';
import { detectLanguage } from '../../languages/detect';
import type { StatementDraft } from '../../statements/draft';
import { findStatements } from '../../statements/find-statements';
import { readJsonLines } from '../json-lines';

/** What is read of a gold record: never its attributions, nor the language it says it is in. */
interface TextRecord {
	id: string;
	text: string;
	paragraphs: { start: number; end: number }[];
	titleParagraph?: number;
}

/** The statements of each text, with offsets into the whole text. */
export function* predictStatements(input: string): Generator<object> {
	for (const { id, text, paragraphs, titleParagraph } of readJsonLines<TextRecord>(input)) {
		const blocks = paragraphs.map(({ start, end }, index): Block => {
			const kind = index === titleParagraph ? 'heading' : 'paragraph';
			return { kind, text: text.slice(start, end), html: '' };
		});
		const inText = ({ block, start, end }: Span) => {
			const from = paragraphs[block]?.start ?? 0;
			return { start: from + start, end: from + end };
		};
		const inTextOrNull = (span: Span | undefined) => (span ? inText(span) : null);
		const words = (span: Span | undefined) => span && blocks[span.block]?.text.slice(span.start, span.end);
		const drafts = findStatements({ blocks, language: detectLanguage(text).language });
		yield {
			id,
			attributions: drafts.map((draft: StatementDraft) => ({
				source: inTextOrNull(draft.mention ?? draft.antecedent),
				cue: inTextOrNull(draft.cue),
				content: draft.content.map(inText),
				speaker: draft.speaker ?? words(draft.antecedent ?? draft.mention),
				rule: draft.rule,
			})),
		};
	}
}
