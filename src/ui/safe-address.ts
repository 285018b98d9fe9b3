/** The address if a click on it is safe: http or https, nothing else. Everything the article or a file gives goes through here. */
export function safeAddress(address: string | undefined): string | undefined {
	if (!address || !URL.canParse(address)) return undefined;
	const { protocol, href } = new URL(address);
	return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
