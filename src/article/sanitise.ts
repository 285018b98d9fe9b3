import DOMPurify from 'dompurify';

/** Inline elements that carry meaning in a sentence. No media, no style, no form: nothing that loads, covers or asks. */
export const ALLOWED_TAGS = [
	'a',
	'abbr',
	'b',
	'bdi',
	'bdo',
	'cite',
	'code',
	'del',
	'dfn',
	'em',
	'i',
	'ins',
	'kbd',
	'mark',
	'q',
	's',
	'small',
	'strong',
	'sub',
	'sup',
	'u',
	'var',
];

/**
 * Markup of blocks through DOMPurify: the only place where it is called. The markup comes from our own allow-listed writer (`inline-markup.ts`), so this is
 * the second wall, not the first. Outside a browser DOMPurify has no DOM to work with and the first wall stands alone.
 * A line that comes back other than it went in is not a line we wrote: it becomes text.
 */
export function sanitise(lines: string[]): string[] {
	if (!DOMPurify.isSupported) return lines;
	const marked = lines.filter((line) => line.includes('<'));
	const clean = purify(marked)[Symbol.iterator]();
	// Where nothing opens there is no markup; only quotation marks are written otherwise than a browser writes them.
	return lines.map((line) => (line.includes('<') ? (clean.next().value as string) : line.replaceAll('&quot;', '"')));
}

let isConfigured = false;

/** Once, since to read the configuration costs as much as a paragraph; and not as this file is loaded, which would ship DOMPurify where nothing is sanitised. */
function configure(): void {
	if (isConfigured) return;
	isConfigured = true;
	DOMPurify.setConfig({
		// The body it parses into is judged like what stands in it: one that is not allowed is copied, child by child, and the copy thrown away.
		ALLOWED_TAGS: [...ALLOWED_TAGS, 'body'],
		ALLOWED_ATTR: ['href'],
		ALLOWED_URI_REGEXP: /^https?:\/\//i,
	});
}

/** No line has one in it: its white space is collapsed, its addresses are encoded. */
const LINE_END = '\n';

/** All lines at once, since to set a parser up costs more than to read a line. */
function purify(lines: string[]): string[] {
	if (!lines.length) return [];
	configure();
	const clean = DOMPurify.sanitize(lines.join(LINE_END)).split(LINE_END);
	return clean.length === lines.length ? clean : lines.map((line) => line.replace(/<[^>]*>/g, ''));
}
