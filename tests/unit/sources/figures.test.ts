import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/sources/figures';

// 20 + 10 characters; KCNA speaks 12 of them (Kim 6 of these, inside it), experts 4.
const blocks = [{ text: 'abcdefghijklmnopqrst' }, { text: 'abcdefghij' }];
const sources = [
	{ id: 's1', naming: 'named-organisation', kind: 'news-agency' },
	{ id: 's2', naming: 'named-person', kind: 'official' },
	{ id: 's3', naming: 'unnamed-group', kind: 'expert' },
] as const;
const statements = [
	{ id: '1', source: 's1', content: [{ block: 0, start: 0, end: 12 }] },
	{ id: '2', source: 's2', content: [{ block: 0, start: 6, end: 12 }], within: '1' },
	{ id: '3', source: 's3', content: [{ block: 1, start: 0, end: 4 }] },
];

test('statements are counted by naming and by kind', () => {
	const figures = figuresOf(blocks, statements, sources);
	expect(figures.statements).toBe(3);
	expect(figures.byNaming).toEqual({ 'named-organisation': 1, 'named-person': 1, 'unnamed-group': 1 });
	expect(figures.byKind).toEqual({ 'news-agency': 1, official: 1, expert: 1 });
});

test('what stands inside a statement is the outer voice, and each character counts once', () => {
	const figures = figuresOf(blocks, [...statements, { id: '4', source: 's3', content: [{ block: 0, start: 10, end: 14 }] }], sources);
	expect(figures.characters).toBe(30);
	expect(figures.charactersByKind).toEqual({ 'news-agency': 12, expert: 6 });
});

test('a source heard only through another is not independent and rests on that relay', () => {
	const figures = figuresOf(blocks, statements, sources);
	expect(figures.independentSources).toBe(2);
	expect(figures.throughSingleRelay).toBe(1);
});

test('a source that also speaks itself does not rest on a relay', () => {
	const own = { id: '5', source: 's2', content: [{ block: 1, start: 5, end: 8 }] };
	expect(figuresOf(blocks, [...statements, own], sources).throughSingleRelay).toBe(0);
});

test('an article without statements is the newsroom’s own voice', () => {
	expect(figuresOf(blocks, [], [])).toMatchObject({ statements: 0, charactersByKind: {}, independentSources: 0, throughSingleRelay: 0 });
});
