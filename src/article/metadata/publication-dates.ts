import { metadataWords } from '../../languages/metadata';
import type { DatedBy } from '../article';
import type { PageElement } from '../copy/page-tree';
import { agree } from './agree-on-date';
import { type Dated, findDateEvidence } from './date-evidence';
import type { Lines } from './lines';
import type { PageFacts } from './page-facts';

/**
 * When the page was first published and when it was last changed, with the layers that say so.
 * @param page the page's text from its headline on
 */
export function readPublicationDates(
	facts: PageFacts,
	heading: PageElement | undefined,
	page: Lines,
	language: string,
): { published?: DatedBy; modified?: DatedBy } {
	const evidence = findDateEvidence(facts, heading, page);
	const homeOffset = metadataWords[language]?.homeOffset;
	const datesOf = (event: Dated['event']) => evidence.filter((dated) => dated.event === event);
	const published = agree(datesOf('published'), homeOffset);
	const modified = agree(withClockOf(published, datesOf('published'), datesOf('modified')), homeOffset);
	return { ...(published && { published }), ...(modified && isLater(modified, published) && { modified }) };
}

/** A layer that puts the wrong zone on the clock of publication puts it on the clock of the change too. */
function withClockOf(published: DatedBy | undefined, dates: Dated[], changes: Dated[]): Dated[] {
	const [, digits, offset] = /^([\d-]{10}T\d\d:\d\d)[\d:]*(Z|[+-]\d\d:\d\d)$/.exec(published?.value ?? '') ?? [];
	if (!digits) return changes;
	const wrong = dates.filter(({ date }) => date.offset !== offset && `${date.day}T${date.time?.slice(0, 5)}` === digits);
	return changes.map((change) => {
		const mislabelled = wrong.some(({ layer, date }) => layer === change.layer && date.offset === change.date.offset);
		return mislabelled && change.date.time ? { ...change, date: { ...change.date, offset } } : change;
	});
}

/**
 * Many systems repeat the time of publication as that of the last change, one layer to the minute and another to the second, or give
 * one before it: then there is no change to tell of.
 */
function isLater(modified: DatedBy, published: DatedBy | undefined): boolean {
	if (!published) return true;
	const exact = modified.value.length > 10 && published.value.length > 10;
	return exact ? minuteOf(modified) > minuteOf(published) : modified.value.slice(0, 10) > published.value.slice(0, 10);
}

const minuteOf = ({ value }: DatedBy) => Math.floor(Date.parse(value) / 60_000);
