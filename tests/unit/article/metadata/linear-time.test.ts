import { test } from 'vitest';
import { copyPage } from '../../../../src/article/copy/copy-page';
import { splitNames } from '../../../../src/article/metadata/authors';
import { findDates } from '../../../../src/article/metadata/date-text';
import { readDateline } from '../../../../src/article/metadata/dateline';
import { readPageFacts } from '../../../../src/article/metadata/page-facts';
import { plainText } from '../../../../src/article/metadata/plain-text';
import { readMetadata } from '../../../../src/article/metadata/read-metadata';
import { parseDocument } from '../../../../src/cli/parse-document';
import { expectLinearTime } from '../../growth';

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
	// All different, and none of them a month, however many there are.
	['words', (n) => Array.from({ length: n / 7 }, (_, i) => (36 ** 5 + i).toString(36)).join(' ')],
];

const readers: [string, (text: string) => unknown][] = [
	['findDates', findDates],
	['splitNames', splitNames],
	['readDateline', readDateline],
	['plainText', (text) => plainText(text, Number.POSITIVE_INFINITY)],
];

test.each(shapes.flatMap(([shape, make]) => readers.map(([name, reader]) => ({ shape, make, name, reader }))))(
	'$name of $shape takes at most twice as long for twice as much',
	({ make, reader }) => expectLinearTime(80_000, make, reader),
);

interface Page {
	document: Document;
	text: string;
}

const readFrom = ({ document, text }: Page) =>
	readMetadata(readPageFacts(copyPage(document), 'https://warta.com/a'), 'https://warta.com/a', text);

test.each(shapes)('a page of %s in every field takes at most twice as long for twice as much', (_, make) => {
	const pageOf = (n: number): Page => {
		const long = make(n).replaceAll('<', '&lt;');
		const document =
			parseDocument(`<head><title>${long}</title><meta property="og:title" content="${long}"><meta name="author" content="${long}"><meta property="article:published_time" content="${long}">
		<meta property="${long}" content="x"><link rel="canonical" href="${long}"></head><body><h1>${long}</h1><p class="byline">Oleh ${long}</p><p class="date">${long}</p><p>${long}</p></body>`);
		return { document, text: long };
	};
	expectLinearTime(48_000, pageOf, readFrom);
});

test('twice as many boxes in one another take at most twice as long', () => {
	const boxes = (n: number): Page => ({
		document: parseDocument(
			`<body>${'<div class="comment related">'.repeat(n)}<h1>Jembatan Ditutup</h1><p class="date">18 September 2023</p></body>`,
		),
		text: '',
	});
	expectLinearTime(10_000, boxes, readFrom);
});
