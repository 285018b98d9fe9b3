import type { Report } from '../../report/report';
import type { Appearance } from '../appearance';
import type { PagePort } from '../page-port';

/** What the reading page can ask for. */
export interface ReadingPort {
	/** The kept report; `undefined` where it is no longer kept. `page` while the tab it was read in shows it. */
	load(): Promise<{ report: Report; page?: Pick<PagePort, 'show'> } | undefined>;
	appearance(): Promise<Appearance>;
	saveAppearance(appearance: Appearance): void;
}
