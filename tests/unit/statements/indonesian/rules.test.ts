import { describe, expect, it } from 'vitest';
import type { Block, Span } from '../../../../src/article/article';
import { findStatements } from '../../../../src/statements/find-statements';
import { indonesianRules } from '../../../../src/statements/indonesian/rules';

function read(text: string) {
	const blocks: Block[] = [{ kind: 'paragraph', text, html: '' }];
	const words = (span: Span) => text.slice(span.start, span.end);
	return findStatements({ blocks, language: 'id' }).map(({ rule, mention, content }) => ({
		rule,
		mention: mention && words(mention),
		content: content.map(words),
	}));
}

describe.each(indonesianRules)('$id', ({ id, example, counterexample }) => {
	it('finds what it is for', () => {
		expect(read(example.text)).toContainEqual({ rule: id, mention: example.mention, content: example.content });
	});

	it('leaves alone what only looks like it', () => {
		expect(read(counterexample)).toEqual([]);
	});
});
