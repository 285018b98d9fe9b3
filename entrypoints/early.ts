import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSession } from '../src/page/page-session';

/** At document_start on sites that are cleaned by themselves: known shapes go before they are painted. */
export default defineUnlistedScript(() => {
	pageSession().clean('on');
});
