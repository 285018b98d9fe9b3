import { Readability } from '@mozilla/readability';
import { TEXT } from '../copy/node-access';
import type { PageText } from '../copy/page-tree';
import type { ReaderDocument } from './reader-document';
import type { ReaderElement } from './reader-node';
import { textLengths } from './text-lengths';

/**
 * Readability's own steps, as far as we answer for one of them. They are not part of its public interface: a unit test says that the
 * installed version has each, and another that the result is the same with and without our answers.
 */
interface ReadabilitySteps {
	parse(): { content: ReaderElement } | null;
	readonly REGEXPS: { byline: RegExp };
	_prepDocument(): void;
	_getInnerText(element: ReaderElement, normalise?: boolean): string;
	_getAllNodesWithTag(within: ReaderElement, names: string[]): ReaderElement[];
	_isElementWithoutContent(element: ReaderElement): boolean;
	_isValidByline(element: ReaderElement, names: string): boolean;
}

const Base = Readability as unknown as new (document: ReaderDocument, options: object) => ReadabilitySteps;

/**
 * Readability on a {@link ReaderDocument}. It chooses the article as ever; what it asks about the text of whole boxes again and again is answered
 * from what is known, and what only dresses its result (addresses, pictures, styles) is left out: the copy has none.
 */
export class Reader extends Base {
	readonly #names: ReadonlySet<string>;

	constructor(document: ReaderDocument) {
		super(document, { serializer: (content: ReaderElement) => content, keepClasses: true, disableJSONLD: true });
		this.#names = document.names;
		document.body.prepare = () => this._prepDocument();
	}

	/** The words Readability kept. */
	keptTexts(): Set<PageText> {
		const kept = new Set<PageText>();
		const content = this.parse()?.content;
		if (content) collect(content, kept);
		return kept;
	}

	/** A dozen kinds of media and controls are asked for that the copy never has. */
	override _getAllNodesWithTag(within: ReaderElement, names: string[]): ReaderElement[] {
		return names.some((name) => this.#names.has(name.toUpperCase())) ? super._getAllNodesWithTag(within, names) : [];
	}

	/** Asked three times for each list, table and box that may go. */
	override _getInnerText(element: ReaderElement, normalise = true): string {
		if (!normalise) return super._getInnerText(element, false);
		const lengths = textLengths(element);
		lengths.words ??= super._getInnerText(element, true);
		return lengths.words;
	}

	_getLinkDensity(element: ReaderElement): number {
		const { text, linked } = textLengths(element);
		return text === 0 ? 0 : linked / text;
	}

	override _isElementWithoutContent(element: ReaderElement): boolean {
		return !hasWords(element) && super._isElementWithoutContent(element);
	}

	/** Asks for the name before the text: few elements are called like a byline. */
	override _isValidByline(element: ReaderElement, names: string): boolean {
		const { attributes } = element;
		return (
			(attributes?.rel !== undefined || attributes?.itemprop !== undefined || this.REGEXPS.byline.test(names)) &&
			super._isValidByline(element, names)
		);
	}

	/** What is hidden was taken out before. */
	_isProbablyVisible(): boolean {
		return true;
	}

	_unwrapNoscriptImages(): void {}
	_cleanStyles(): void {}
	_fixLazyImages(): void {}
	_postProcessContent(): void {}
}

function hasWords(element: ReaderElement): boolean {
	for (let node = element.firstChild; node; node = node.nextSibling)
		if (node.nodeType === TEXT ? node.textContent.trim() : hasWords(node)) return true;
	return false;
}

function collect(element: ReaderElement, kept: Set<PageText>): void {
	for (let node = element.firstChild; node; node = node.nextSibling) {
		if (node.nodeType !== TEXT) collect(node, kept);
		else if (node.source) kept.add(node.source);
	}
}
