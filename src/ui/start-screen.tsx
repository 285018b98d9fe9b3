import { type ComponentChildren, render } from 'preact';
import type { Words } from './words';
import { WordsProvider } from './words-context';

/** Puts a screen in place of the frame its page came with, in the reader's language and theme. */
export function startScreen(words: Words, theme: string, screen: ComponentChildren): void {
	const root = document.documentElement;
	root.lang = words.locale;
	root.dataset.theme = theme;
	document.title = words.t('extensionName');
	const app = document.getElementById('app');
	if (!app) throw new Error('A screen needs an element with the id "app"');
	app.replaceChildren();
	render(<WordsProvider value={words}>{screen}</WordsProvider>, app);
}
