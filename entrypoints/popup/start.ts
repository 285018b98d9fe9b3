import { reachPage } from '../../src/platform/reach-page';

// The page is copied while the popup is still being fetched. What is imported later does not hold up the load event, and a browser
// shows a popup no sooner than that.
const page = reachPage();
void import('./main').then(({ showPopup }) => showPopup(page));
void import('../../src/report/core');
