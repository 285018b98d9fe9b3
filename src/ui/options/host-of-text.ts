/** The host a reader means by "kompas.com", "www.kompas.com/page" or a whole address; `undefined` where it names none. */
export function hostOfText(text: string): string | undefined {
	const trimmed = text.trim();
	const address = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
	if (!URL.canParse(address)) return undefined;
	const { hostname } = new URL(address);
	return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? hostname : undefined;
}
