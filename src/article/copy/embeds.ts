/** Stands in the copy where the page has a frame that belongs to the article. No such element exists in HTML, so nothing treats it as more than a box. */
export const EMBED = 'x-embed';

/** Sites whose frames are videos, posts, sounds and charts a newsroom puts between its paragraphs. All other frames are advertisements and tools. */
const HOSTS =
	/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|threads\.net|bsky\.app|soundcloud\.com|spotify\.com|rumble\.com|vidio\.com|datawrapper\.de|dwcdn\.net|flourish\.studio|infogram\.com|documentcloud\.org|scribd\.com)$/;

/** The address of a frame of the article; undefined for any other frame. */
export function embeddedAddress(src: string | null): string | undefined {
	if (!src || src.length > 2000) return undefined;
	try {
		const url = new URL(src.startsWith('//') ? `https:${src}` : src);
		if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
		if (/\/plugins\/(?:like|share|page)|\/widgets\/follow/.test(url.pathname)) return undefined;
		return HOSTS.test(url.hostname) ? url.href : undefined;
	} catch {
		return undefined;
	}
}
