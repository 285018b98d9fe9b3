import type { Article, Span } from '../article/article';

/** Words at either end of a long quotation; enough to be found once, few enough to keep the address readable. */
const WORDS_AT_AN_END = 6;
const WORDS_OF_CONTEXT = 3;
/** Up to here a quotation is given in full. */
const SHORT = 80;

/**
 * An address that opens the page at these words, in the form of the Text Fragments draft
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax): `#:~:text=[prefix-,]start[,end]`. A prefix is given only where the
 * same words stand in the article more than once.
 */
export function addressAtWords(article: Article, span: Span): string {
	const address = article.canonicalUrl ?? article.url;
	const text = article.blocks[span.block]?.text ?? '';
	const [start, end] = endsOf(text.slice(span.start, span.end).trim());
	if (!start) return address;
	const context = isOnce(article, start) ? '' : lastWords(text.slice(0, span.start).trim(), WORDS_OF_CONTEXT);
	const directive = [context && `${encode(context)}-`, encode(start), end && encode(end)].filter(Boolean).join(',');
	return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function endsOf(words: string): [start: string, end: string] {
	if (words.length <= SHORT) return [words, ''];
	const list = words.split(/\s+/);
	if (list.length <= 2 * WORDS_AT_AN_END) return [words, ''];
	return [list.slice(0, WORDS_AT_AN_END).join(' '), list.slice(-WORDS_AT_AN_END).join(' ')];
}

function lastWords(text: string, count: number): string {
	return text.split(/\s+/).slice(-count).join(' ');
}

function isOnce(article: Article, words: string): boolean {
	let found = 0;
	for (const { text } of article.blocks) {
		for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) if (++found > 1) return false;
	}
	return true;
}

/** Comma, hyphen and ampersand are syntax in a text directive; `encodeURIComponent` leaves the hyphen, and throws on half a pair. */
function encode(words: string): string {
	return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}
