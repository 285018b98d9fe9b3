import { formatWhenValue } from '../dates/format-when';
import type { When } from '../dates/when';
import type { Words } from './words';

/** The date in the reader's language; "no later than" it where only the end is known. */
export function whenInWords(value: When['value'], { t, locale }: Words): string {
	const date = formatWhenValue(value, locale);
	return value.startsWith('../') ? t('when_no_later', date) : date;
}
