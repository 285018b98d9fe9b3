import { findTimes } from '../../dates/find-times';
import { readJsonLines } from '../json-lines';

/** What a text with gold has besides the gold, which is never read here. */
interface TimesInput {
	id: string;
	text: string;
	/** Day of publication. */
	anchor: string;
	/** Indonesian where none is given. */
	lang?: string;
}

export function* predictTimes(input: string): Generator<object> {
	for (const { id, text, anchor, lang = 'id' } of readJsonLines<TimesInput>(input)) {
		const timex = findTimes(text, lang, { anchor }).map(({ start, end, type, value }) => ({ start, end, type, value }));
		yield { id, timex };
	}
}
