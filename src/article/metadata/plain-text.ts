/** Controls and what has no width of its own: zero-width, bidirectional, fillers, tag characters, the blank Braille cell. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const CODE = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<[/!?]?[a-z][^<>]{0,2000}>|<!--/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|ndash|mdash|lsquo|rsquo|ldquo|rdquo|hellip|laquo|raquo));/gi;
const NAMED: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ndash: '–',
	mdash: '—',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	hellip: '…',
	laquo: '«',
	raquo: '»',
};

/** Nothing in it to decode, to take off or to make visible: so are most titles and names. */
const PLAIN = /^[ !-%'-;=-~]*$/;

/** The letters and punctuation of Western languages: none of it is invisible, and the lists of what is need not be looked up. */
const VISIBLE = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/**
 * What a page gives as a name or title, as one line of plain text: metadata is often encoded twice, and may hold markup or
 * characters that turn the line around on the screen. Longer values are cut at `max` characters before anything else is done.
 */
export function plainText(value: unknown, max = 1000): string {
	if (typeof value !== 'string' && typeof value !== 'number') return '';
	const text = String(value).slice(0, max);
	if (PLAIN.test(text)) return text.replace(/ {2,}/g, ' ').trim();
	const line = text
		.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
			if (name) return NAMED[name.toLowerCase()] ?? whole;
			const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
			return code <= 0x10ffff ? String.fromCodePoint(code) : '';
		})
		.replace(CODE, ' ')
		.replace(TAG, ' ')
		.replace(/\s+/g, ' ');
	return (VISIBLE.test(line) ? line : line.replace(INVISIBLE, '')).trim();
}
