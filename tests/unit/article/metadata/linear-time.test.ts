import { expect, test } from 'vitest';
import { copyPage } from '../../../../src/article/copy/copy-page';
import { splitNames } from '../../../../src/article/metadata/authors';
import { findDates } from '../../../../src/article/metadata/date-text';
import { readDateline } from '../../../../src/article/metadata/dateline';
import { readPageFacts } from '../../../../src/article/metadata/page-facts';
import { plainText } from '../../../../src/article/metadata/plain-text';
import { readMetadata } from '../../../../src/article/metadata/read-metadata';
import { parseDocument } from '../../../../src/cli/parse-document';

const SIZE = 20_000;
const MOST = 2.2;

/** CPU milliseconds of the quickest of three runs: what the machine does beside only ever adds. */
function cost(run: () => unknown): number {
	return Math.min(
		...[1, 2, 3].map(() => {
			const before = process.cpuUsage();
			run();
			const { user, system } = process.cpuUsage(before);
			return (user + system) / 1000;
		}),
	);
}

const shapes: [string, (n: number) => string][] = [
	['blanks', (n) => ' '.repeat(n)],
	['digits', (n) => '1'.repeat(n)],
	['days', (n) => '1.1.'.repeat(n / 4)],
	['dates', (n) => '18 September 2023 '.repeat(n / 18)],
	['names', (n) => 'Budi, dan '.repeat(n / 10)],
	['capitals', (n) => 'Ab '.repeat(n / 3)],
	['tags', (n) => '<a'.repeat(n / 2)],
	['scripts', (n) => '<script'.repeat(n / 7)],
	['entities', (n) => '&amp'.repeat(n / 4)],
	['dashes', (n) => ' - '.repeat(n / 3)],
	['bars', (n) => 'a | '.repeat(n / 4)],
	['words', (n) => Array.from({ length: n / 6 }, (_, i) => i.toString(36)).join(' ')],
];

const readers: [string, (text: string) => unknown][] = [
	['findDates', findDates],
	['splitNames', splitNames],
	['readDateline', readDateline],
	['plainText', (text) => plainText(text, Number.POSITIVE_INFINITY)],
];

test.each(shapes.flatMap(([shape, make]) => readers.map(([name, reader]) => ({ shape, make, name, reader }))))(
	'$name of $shape takes twice as long for twice as much',
	({ make, reader }) => {
		const [once, twice] = [make(SIZE), make(2 * SIZE)];
		// Below a few milliseconds the clock is what is measured.
		expect(cost(() => reader(twice))).toBeLessThan(MOST * cost(() => reader(once)) + 10);
	},
);

const readFrom = (document: Document, text: string) =>
	readMetadata(readPageFacts(copyPage(document), 'https://warta.com/a'), 'https://warta.com/a', text);

test.each(shapes)('a page of %s in every field costs nothing', (_, make) => {
	const long = make(100_000).replaceAll('<', '&lt;');
	const page = `<head><title>${long}</title><meta property="og:title" content="${long}"><meta name="author" content="${long}"><meta property="article:published_time" content="${long}">
		<meta property="${long}" content="x"><link rel="canonical" href="${long}"></head><body><h1>${long}</h1><p class="byline">Oleh ${long}</p><p class="date">${long}</p><p>${long}</p></body>`;
	const document = parseDocument(page);
	expect(cost(() => readFrom(document, long))).toBeLessThan(300);
});

test('ten thousand boxes in one another cost nothing', () => {
	const document = parseDocument(
		`<body>${'<div class="comment related">'.repeat(10_000)}<h1>Jembatan Ditutup</h1><p class="date">18 September 2023</p></body>`,
	);
	expect(cost(() => readFrom(document, ''))).toBeLessThan(500);
});
