import type { StatementKind } from './draft';
import type { Quotation } from './quotations';
import type { Stretch } from './sentences';

/** How words stand in the article, by how much of them is in quotation marks. */
export function kindOf(content: readonly Stretch[], quotations: readonly Quotation[]): StatementKind {
	let all = 0;
	let quoted = 0;
	for (const part of content) {
		all += part.end - part.start;
		for (const { start, end } of quotations) quoted += Math.max(0, Math.min(end, part.end) - Math.max(start, part.start));
	}
	// A comma or a full stop may stand outside the marks.
	return quoted === 0 ? 'indirect' : quoted >= 0.95 * all ? 'direct' : 'mixed';
}
