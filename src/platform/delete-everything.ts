import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import { EVERY_SITE, hostPattern } from './host-patterns';
import { listSites } from './site-access';

/** Settings, kept reports and the grants the reader gave: as after installation. */
export async function deleteEverything(): Promise<void> {
	const { added } = await listSites();
	await browser.permissions.remove({ origins: [EVERY_SITE, ...added.map(hostPattern)] });
	await deleteDB('says-who');
	await browser.storage.local.clear();
}
