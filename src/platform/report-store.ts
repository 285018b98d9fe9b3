import { type DBSchema, openDB } from 'idb';
import { REPORT_VERSION, type Report } from '../report/report';

interface ReportDatabase extends DBSchema {
	reports: { key: string; value: { id: string; savedAt: number; tabId?: number; report: Report }; indexes: { savedAt: number } };
}

export interface SavedReport {
	report: Report;
	/** The tab it was read in, while that tab lives. */
	tabId?: number;
}

/** Reports kept for the reading page; the oldest go first. */
const KEPT = 50;

/** Keeps a report and answers with the id its reading page is opened with. */
export async function saveReport(report: Report, tabId?: number): Promise<string> {
	const database = await openReports();
	const id = crypto.randomUUID();
	const transaction = database.transaction('reports', 'readwrite');
	await transaction.store.put({ id, savedAt: Date.now(), tabId, report });
	const ids = await transaction.store.index('savedAt').getAllKeys();
	await Promise.all(ids.slice(0, Math.max(0, ids.length - KEPT)).map((old) => transaction.store.delete(old)));
	await transaction.done;
	database.close();
	return id;
}

/** `undefined` where there is none, or one of another version. */
export async function loadReport(id: string): Promise<SavedReport | undefined> {
	const database = await openReports();
	const saved = await database.get('reports', id);
	database.close();
	if (saved?.report?.version !== REPORT_VERSION) return undefined;
	return { report: saved.report, ...(saved.tabId !== undefined && { tabId: saved.tabId }) };
}

function openReports() {
	return openDB<ReportDatabase>('says-who', 1, {
		upgrade: (database) => {
			database.createObjectStore('reports', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
		},
	});
}
