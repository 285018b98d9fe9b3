import type { Metadata } from '../article';

/** What the page says about itself. Reads the document, never changes it. `text` gives the article's text when it is needed. */
export function readMetadata(document: Document, url: string, text: () => string): Metadata {
	void text;
	return { url, title: document.title, site: { name: '', host: '' }, authors: [], editors: [], language: 'und', languageConfidence: 0 };
}
