import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Keys that come as a pair `<key>_one`, `<key>_other`. */
export type CountKey = {
	[K in MessageKey]: K extends `${infer Base}_other` ? (`${Base}_one` extends MessageKey ? Base : never) : never;
}[MessageKey];

/** Ids of records have hyphens, keys of the browser may not. */
type Underscored<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : Id;

/** The reader's language: sentences from `_locales`, and the locale dates and numbers are written in. */
export interface Words {
	t<Key extends string>(key: Underscored<Key> extends MessageKey ? Key : never, ...values: (string | number)[]): string;
	/** A sentence that need not exist, for keys made from ids of rules. */
	maybe(key: string, ...values: (string | number)[]): string | undefined;
	/** The sentence for this many: "1 statement", "7 statements". */
	count(key: CountKey, count: number, ...values: string[]): string;
	/** BCP 47. */
	locale: string;
}

/** `getMessage` of the browser: the empty string for a key it does not have. */
type GetMessage = (key: string, values: string[]) => string;

/**
 * The sentences decide the language: where the browser's own language has no sentences of ours, dates must not be in it
 * either. Where it is a variety of theirs (en-GB), it is kept for the form of dates.
 */
export function createWords(getMessage: GetMessage, browserLanguage: string): Words {
	const language = getMessage('language', []) || 'en';
	const locale = browserLanguage.split('-')[0] === language ? browserLanguage : language;
	const plurals = new Intl.PluralRules(locale);
	const numbers = new Intl.NumberFormat(locale);
	const say = (key: string, values: (string | number)[]) =>
		getMessage(
			key.replace(/[^a-zA-Z0-9_@]/g, '_'),
			values.map((value) => (typeof value === 'number' ? numbers.format(value) : value)),
		);
	return {
		locale,
		t: (key, ...values) => say(key, values),
		maybe: (key, ...values) => say(key, values) || undefined,
		count: (key, count, ...values) => say(`${key}_${plurals.select(count) === 'one' ? 'one' : 'other'}`, [count, ...values]),
	};
}
