import { reachPage } from '../../src/platform/reach-page';

/** ms: a browser that draws no frame, since the popup is not in sight yet, must not keep the report from it. */
const PATIENCE = 200;

const firstFrame = new Promise<void>((seen) => {
	requestAnimationFrame(() => setTimeout(seen));
	setTimeout(seen, PATIENCE);
});
// Before the first frame it would all take the processor from it. And what is imported later does not hold up the load event, sooner
// than which a browser shows no popup.
const page = reachPage(firstFrame);
void firstFrame.then(() => {
	void import('./main').then(({ showPopup }) => showPopup(page));
	void import('../../src/platform/read-copy');
});
