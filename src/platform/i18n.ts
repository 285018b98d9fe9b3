import { browser } from './browser';

/** A sentence of `_locales` in the browser's language; the empty string for a key it does not have. */
export function getMessage(key: string, values: string[]): string {
	return (browser.i18n.getMessage as (key: string, values: string[]) => string)(key, values);
}

/** BCP 47. */
export function browserLanguage(): string {
	return browser.i18n.getUILanguage();
}
