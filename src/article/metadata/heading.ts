import type { PageElement } from '../copy/page-tree';
import { textOf } from './lines';
import { plainText } from './plain-text';
import { squeeze } from './squeeze';

const LONGEST = 600;

/** A heading that may be the article's title. It is read when it is asked for: a page has a hundred, and the title is one of the first. */
export class Heading {
	readonly element: PageElement;
	private read: string | undefined;
	private letters: string | undefined;

	constructor(element: PageElement) {
		this.element = element;
	}

	/** Empty where it shows a picture only. */
	get text(): string {
		this.read ??= plainText(textOf(this.element, LONGEST));
		return this.read;
	}

	get squeezed(): string {
		this.letters ??= squeeze(this.text);
		return this.letters;
	}
}
