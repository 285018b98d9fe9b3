import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ELEMENT_RULES } from '../../../src/article/clutter/element-rules';
import { LINE_RULES } from '../../../src/article/clutter/line-rules';
import type { Hiding } from '../../../src/article/copy/visibility';
import { testWords } from './test-words';

const CLUTTER = join(import.meta.dirname, '..', '..', '..', 'src', 'article', 'clutter');
const HIDINGS: Record<Hiding, true> = { attribute: true, style: true, faded: true, closed: true, unrendered: true };

const RULES = new Set([
	...[...ELEMENT_RULES, ...LINE_RULES].map(({ id }) => id),
	...Object.keys(HIDINGS).map((hiding) => `hidden-${hiding}`),
	...readdirSync(CLUTTER).flatMap((file) =>
		[...readFileSync(join(CLUTTER, file), 'utf8').matchAll(/\brule: '([\w-]+)'/g)].map(([, rule]) => rule as string),
	),
]);

/** Of these their kind says all there is to say: "It points to another article in the middle of this one." */
const SAID_BY_KIND = new Set([
	'link-farm',
	'read-also-line',
	'read-also-unlinked',
	'line-of-a-player',
	'continues-below',
	'follow-line',
	'follow-on-network',
	'newsletter-line',
	'share-line',
	'tags-line',
	'lonely-label',
	'about-the-author',
	'address-of-the-desk',
	'initials-at-the-end',
	'caption-with-named-credit',
	'agency-caption',
	'reading-time',
	'consent-line',
	'appeared-in',
	'newsletter-link',
	'hashtags',
]);

test('every rule that takes something out says why in words, or goes by the name the page itself gives the part', () => {
	const wordless = [...RULES].filter(
		(rule) => !/-(class|element)$/.test(rule) && !SAID_BY_KIND.has(rule) && !testWords('en').maybe(`removed_${rule}`, 'x'),
	);
	expect(RULES.size).toBeGreaterThan(40);
	expect(wordless).toEqual([]);
});

test('no words are kept for a rule that is gone', () => {
	const messages = Object.keys(
		JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'public', '_locales', 'en', 'messages.json'), 'utf8')),
	);
	const known = new Set([...RULES].map((rule) => rule.replaceAll('-', '_')));
	const ours = [
		'nothing',
		'hidden_none',
		'hidden_one',
		'hidden_other',
		'here_one',
		'here_other',
		'pieces_one',
		'pieces_other',
		'left_out',
		'is_hidden',
		'is_shown',
	];
	const named = messages.flatMap((key) => /^removed(?:Name)?_(.+)$/.exec(key)?.[1] ?? []).filter((rule) => !ours.includes(rule));
	expect(named.length).toBeGreaterThan(20);
	expect(named.filter((rule) => !known.has(rule))).toEqual([]);
});
