import type { browser as polyfilled } from 'wxt/browser';

/**
 * The browser's own object; each call without a callback answers with a promise. The polyfill is only for the background, whose listeners
 * answer with one: it would be a third of what is put into a page when its reader asks. By the browser that is built for, not by what is
 * there: where Chromium has no `browser` yet, a page may have an element with that id.
 */
const own = globalThis as unknown as { browser: typeof polyfilled; chrome: typeof polyfilled };

export const browser = import.meta.env.FIREFOX ? own.browser : own.chrome;
