import type { PageState } from '../../../src/ui/page-port';
import { type TestPopup, until } from './launch';

/** What the page under a popup answers when it is asked to be read: the report itself, before any screen. */
export function readState(popup: TestPopup): Promise<PageState> {
	// The popup puts the reader into the page; until it is there, nobody answers.
	const ask = () =>
		popup.evaluate<PageState | null>(`(async () => {
		const api = globalThis.browser ?? globalThis.chrome;
		const [tab] = await api.tabs.query({ active: true, currentWindow: true });
		return (await api.tabs.sendMessage(tab.id, { edge: 'page', kind: 'read', clean: false }, { frameId: 0 }))?.value ?? null;
	})()`);
	return until(ask, 'the page to answer') as Promise<PageState>;
}
