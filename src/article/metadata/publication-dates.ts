import { metadataWords } from '../../languages/metadata';
import type { DatedBy } from '../article';
import { agree } from './agree-on-date';
import { type Dated, findDateEvidence } from './date-evidence';
import type { PageFacts } from './page-facts';

/** When the page was first published and when it was last changed, with the layers that say so. */
export function readPublicationDates(
	facts: PageFacts,
	heading: Element | undefined,
	language: string,
): { published?: DatedBy; modified?: DatedBy } {
	const evidence = findDateEvidence(facts, heading);
	const homeOffset = metadataWords[language]?.homeOffset;
	const of = (event: Dated['event']) =>
		agree(
			evidence.filter((dated) => dated.event === event),
			homeOffset,
		);
	const published = of('published');
	const modified = of('modified');
	return { ...(published && { published }), ...(modified && { modified }) };
}
