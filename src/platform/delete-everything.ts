import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import { EVERY_SITE } from './host-patterns';
import { readGrants } from './site-access';

/** Settings, kept reports and the grants the reader gave: as after installation. */
export async function deleteEverything(): Promise<void> {
	const { added, everywhere } = await readGrants();
	const origins = everywhere ? [...added, EVERY_SITE] : added;
	if (origins.length > 0) await browser.permissions.remove({ origins });
	await deleteDB('says-who');
	await browser.storage.local.clear();
}
