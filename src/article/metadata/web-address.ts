/** An absolute http(s) address, or none: metadata may hold any string. */
export function webAddress(value: unknown, base?: string): string | undefined {
	if (typeof value !== 'string' || value.length > 2000) return undefined;
	const root = base && URL.canParse(base) ? base : undefined;
	if (!URL.canParse(value.trim(), root)) return undefined;
	const address = new URL(value.trim(), root);
	return /^https?:$/.test(address.protocol) && !address.username && !address.password ? address.href : undefined;
}
