import type { Span } from '../article/article';

/**
 * What a time rests on. `stated`: written out ("Senin (18/9/2023)"). `worked-out`: follows from the words and the day of
 * publication ("kemarin", "pada hari Senin"). `carried-over`: from the dateline or an earlier statement. `publication`: not
 * told; no later than the day of publication.
 */
export type Basis = 'stated' | 'worked-out' | 'carried-over' | 'publication';

/** Something the page says about a time that cannot be: kept as written and said, never corrected. */
export type Contradiction = 'weekday-differs' | 'after-publication' | 'impossible-date';

/** When a statement was made. */
export interface When {
	/** EDTF / ISO 8601 ("2023-09-18", "2023-09", "2023-09-18T10:15+07:00", "../2023-09-18" for no later than). */
	value: string;
	basis: Basis;
	/** The words it rests on; absent for `publication`. */
	text?: Span;
	/** For `carried-over`: index of the statement it is carried over from, or the dateline. */
	from?: number | 'dateline';
	contradiction?: Contradiction;
	rule: string;
}
