import { describe, expect, it } from 'vitest';
import type { Block, Span } from '../../../src/article/article';
import { findPlainStatements } from '../../../src/statements/plain/find-plain-statements';

function read(text: string) {
	const blocks: Block[] = [{ kind: 'paragraph', text, html: '' }];
	const words = (span: Span | undefined) => span && text.slice(span.start, span.end);
	return findPlainStatements(blocks).map(({ mention, cue, content }) => [words(mention), words(cue), ...content.map(words)]);
}

describe('a language without tables of its own', () => {
	it.each([
		['a name, a word and a colon', 'Anna Berg sagte: „Wir kommen morgen wieder.“', ['Anna Berg', 'sagte', '„Wir kommen morgen wieder.“']],
		['a name and a colon', 'Anna Berg: „Wir kommen morgen wieder.“', ['Anna Berg', undefined, '„Wir kommen morgen wieder.“']],
		[
			'a tag after the words',
			'« Nous reviendrons demain matin », a déclaré Anne Leroy.',
			['Anne Leroy', 'a déclaré', '« Nous reviendrons demain matin »'],
		],
		['a tag after a dash', '“No vamos a parar nunca” – dijo Ana Ruiz.', ['Ana Ruiz', 'dijo', '“No vamos a parar nunca”']],
	])('reads %s', (_name, text, expected) => {
		expect(read(text)).toEqual([expected]);
	});

	it.each([
		['a title', 'Der Roman „Die Stadt am Meer“, schrieb man ihr, sei von Anna Berg.'],
		['a quotation nobody stands next to', 'Alle riefen durcheinander. „Wir kommen morgen wieder.“ Dann war es still.'],
		['a noun that German writes with a capital', 'Zum Bau der Deponie: „Wir kommen morgen wieder.“'],
		['a list after a colon', 'Es kamen: Anna Berg, Karl Roth und viele mehr.'],
	])('leaves %s alone', (_name, text) => {
		expect(read(text)).toEqual([]);
	});
});
