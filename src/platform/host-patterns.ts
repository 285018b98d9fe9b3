/** The match pattern for one host alone. Never with a port: Firefox takes such a pattern and then matches nothing. */
export function hostPattern(host: string): string {
	return `*://${host}/*`;
}

/** A shipped host stands for its subdomains too ("kompas.com" for "nasional.kompas.com"). */
export function siteWidePattern(host: string): string {
	return `*://*.${host}/*`;
}

/** Patterns that mean "every website", in the spellings browsers report. */
const EVERYWHERE = new Set(['<all_urls>', '*://*/*', 'http://*/*', 'https://*/*']);

/** What the reader is asked for when choosing "every news page". */
export const EVERY_SITE = '*://*/*';

export function isEverywhere(pattern: string): boolean {
	return EVERYWHERE.has(pattern);
}

/** The host a pattern names, without "*."; `undefined` for patterns that name none. */
export function patternHost(pattern: string): string | undefined {
	if (isEverywhere(pattern)) return undefined;
	const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1];
	return host?.startsWith('*.') ? host.slice(2) : host;
}

/** Whether a page of this host falls under the pattern. */
export function coversHost(pattern: string, host: string): boolean {
	if (isEverywhere(pattern)) return true;
	const named = patternHost(pattern);
	if (named === undefined) return false;
	return host === named || (pattern.includes('://*.') && host.endsWith(`.${named}`));
}
