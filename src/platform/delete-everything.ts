import { deleteDB } from 'idb';
import { browser } from './browser';
import { giveBack } from './give-back';
import { shippedPatterns } from './site-access';

/** Settings, kept reports and the grants the reader gave: as after installation. */
export async function deleteEverything(): Promise<void> {
	// What the manifest requires cannot be given back.
	const required = new Set(shippedPatterns());
	await giveBack(((await browser.permissions.getAll()).origins ?? []).filter((pattern) => !required.has(pattern)));
	await deleteDB('says-who');
	await browser.storage.local.clear();
}
