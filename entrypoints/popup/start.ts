import { reachPage } from '../../src/platform/reach-page';

/** ms: a browser that draws no frame, since the popup is not in sight yet, must not keep the report from it. */
const PATIENCE = 200;

// The page is copied while the popup appears. What is imported later does not hold up the load event, and a browser shows a popup no
// sooner than that; and before the first frame it would only take the processor from it.
const page = reachPage();
const firstFrame = new Promise<void>((seen) => {
	requestAnimationFrame(() => setTimeout(seen));
	setTimeout(seen, PATIENCE);
});
void firstFrame.then(() => {
	void import('./main').then(({ showPopup }) => showPopup(page));
	void import('../../src/platform/read-copy');
});
