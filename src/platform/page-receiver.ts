import type { PageSession } from '../page/page-session';
import { browser } from './browser';
import type { PageAnswer, PageNotice, PageRequest } from './messages';
import { failed } from './result';

/** Answers our own screens for this page, and tells the background how many pieces are hidden. Once a page. */
export function servePage(session: PageSession): void {
	if (session.answered) return;
	session.answered = true;
	browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
		// A page's own script cannot send here; another extension's message would carry its own id.
		if (sender.id !== browser.runtime.id || !isPageRequest(message)) return;
		const answer = answerSafely(session, message);
		if (answer) respond(answer);
	});
	const report = (count: number) => notify({ edge: 'notice', kind: 'cleaned', count });
	session.onCount = report;
	// An update leaves a script of the old version without an extension.
	session.isCurrent = () => browser.runtime?.id !== undefined;
	if (session.hiddenCount > 0) report(session.hiddenCount);
	// Back from the cache the page is as it was; the badge of the tab is not.
	window.addEventListener('pageshow', (event) => {
		if (event.persisted) report(session.hiddenCount);
	});
}

export async function notify(notice: PageNotice): Promise<void> {
	try {
		await browser.runtime.sendMessage(notice);
	} catch {
		// The extension was updated under the page: what is hidden stays so, and nobody counts it any more.
	}
}

/** The page's answer; undefined where the script that can give it is missing. A page that makes us fail is told from one that is not there. */
export function answerSafely(session: PageSession, request: PageRequest): PageAnswer | undefined {
	try {
		return answerPage(session, request);
	} catch (error) {
		console.error(error);
		return failed(error);
	}
}

/** `undefined`: the script that can answer this is not in the page yet. */
function answerPage(session: PageSession, request: PageRequest): PageAnswer | undefined {
	switch (request.kind) {
		case 'copy': {
			const copy = session.copyPage();
			return copy && { ok: true, value: copy };
		}
		case 'adopt':
			if (request.clean) session.clean('asked');
			return { ok: true, value: session.adopt(request.copy, request.found) };
		case 'show':
			return { ok: true, value: session.show(request.places) ? 'shown' : 'gone' };
		case 'show-removed':
			return { ok: true, value: session.showRemoved(request.index) ? 'shown' : 'gone' };
		case 'clear-marks':
			session.clearMarks();
			return { ok: true, value: 'done' };
		case 'restore':
			session.restore(request.index);
			return { ok: true, value: session.state };
		case 'hide-again':
			session.hideAgain(request.index);
			return { ok: true, value: session.state };
		case 'toggle':
			if (session.hiddenCount > 0) session.restore('all');
			else session.hideAgain('all');
			return { ok: true, value: 'done' };
		case 'set-cleaning':
			if (request.on) session.clean('asked');
			else session.cleaner.setCleaning('off');
			return { ok: true, value: 'done' };
	}
}

function isPageRequest(message: unknown): message is PageRequest {
	return typeof message === 'object' && message !== null && (message as { edge?: unknown }).edge === 'page';
}
