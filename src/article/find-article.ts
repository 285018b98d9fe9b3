import { Readability } from '@mozilla/readability';

/** The element Readability takes the article for, cleaned by its own steps; undefined where it finds none. Works on `copy` in place. */
export function findArticle(copy: Document): Element | undefined {
	const reader = new Readability<Element>(copy, { serializer: (node) => node as Element, keepClasses: true, disableJSONLD: true });
	return reader.parse()?.content ?? undefined;
}
