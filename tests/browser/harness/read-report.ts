import { readPacked } from '../../../src/article/read-packed';
import type { NamedCopy } from '../../../src/page/page-copies';
import type { SessionState } from '../../../src/page/page-session';
import { pageState } from '../../../src/platform/page-state';
import { toReport } from '../../../src/report/to-report';
import type { PageState } from '../../../src/ui/page-port';
import { type TestPopup, until } from './launch';

/** What the page under a popup gives, read as the popup reads it; nothing more of the page is cleaned by that. */
export async function readState(popup: TestPopup): Promise<PageState> {
	const ask = <T>(request: object) =>
		popup.evaluate<T | null>(`(async () => {
		const api = globalThis.browser ?? globalThis.chrome;
		const [tab] = await api.tabs.query({ active: true, currentWindow: true });
		return (await api.tabs.sendMessage(tab.id, ${JSON.stringify(request)}, { frameId: 0 }))?.value ?? null;
	})()`);
	// The popup puts the script into the page that copies it, and has its own reading taken over; until then, nobody answers.
	await popup.waitFor(`document.documentElement.dataset.ready === '1'`);
	const copy = (await until(() => ask<NamedCopy>({ edge: 'page', kind: 'copy' }), 'the page to answer')) as NamedCopy;
	const reading = readPacked(copy.page, copy.url);
	const found = reading.outcome === 'article' ? { removed: reading.article.removed, nodes: reading.nodes } : { removed: [] };
	const state = await ask<SessionState>({ edge: 'page', kind: 'adopt', copy: copy.id, found, clean: false });
	if (!state) throw new Error('The page did not take over what was found');
	return pageState(toReport(reading), state);
}
