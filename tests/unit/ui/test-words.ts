import en from '../../../public/_locales/en/messages.json';
import id from '../../../public/_locales/id/messages.json';
import { createWords, type Words } from '../../../src/ui/words';

const MESSAGES: Record<string, Record<string, { message: string }>> = { en, id };

/** The real sentences, filled in as browsers do. */
export function testWords(language: 'en' | 'id', browserLanguage: string = language): Words {
	const messages = MESSAGES[language] ?? {};
	return createWords(
		(key, values) => (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, number) => values[Number(number) - 1] ?? ''),
		browserLanguage,
	);
}
