import { askPage } from './ask-page';
import { insertHighlightStyle } from './highlight-style';
import type { PageRequest } from './messages';
import type { PageTab } from './reach-page';

/** Has a tab's page scroll to something and mark it. `gone`: it no longer holds that. */
export async function markInPage(tab: PageTab, request: PageRequest & { kind: 'show' | 'show-removed' }): Promise<'shown' | 'gone'> {
	await insertHighlightStyle(tab.id);
	const answer = await askPage(tab, request);
	return answer.ok && answer.value === 'shown' ? 'shown' : 'gone';
}
