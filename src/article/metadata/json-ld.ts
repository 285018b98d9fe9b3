/** One node of a page's JSON-LD. Nothing about its properties is known: each is checked where it is read. */
export type JsonLdNode = Record<string, unknown>;

const MAX_DEPTH = 8;
const MAX_NODES = 2000;

/** Every typed node of a script, outermost first. An unreadable script gives none. */
export function readJsonLd(script: string): JsonLdNode[] {
	const nodes: JsonLdNode[] = [];
	const queue: [unknown, number][] = [[parse(script), 0]];
	for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
		const [value, depth] = queue[i] as [unknown, number];
		if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) continue;
		if (!Array.isArray(value) && '@type' in value) nodes.push(value as JsonLdNode);
		for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) queue.push([inner, depth + 1]);
	}
	return nodes;
}

/** Publishers put line breaks into strings, HTML comments around the whole and a semicolon after it. */
function parse(script: string): unknown {
	const json = script.trim();
	try {
		return JSON.parse(json);
	} catch {
		const start = json.search(/[[{]/);
		const end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
		if (start < 0 || end < start) return undefined;
		try {
			// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks the JSON
			return JSON.parse(json.slice(start, end + 1).replace(/[\u0000-\u001f]/g, ' '));
		} catch {
			return undefined;
		}
	}
}

export function typesOf(node: JsonLdNode): string[] {
	const type = node['@type'];
	return (Array.isArray(type) ? type : [type])
		.filter((name) => typeof name === 'string')
		.map((name: string) => name.replace(/^.*[/:#]/, ''));
}

/** The values of a property, a list or not. */
export function valuesOf(node: JsonLdNode, property: string): unknown[] {
	const value = Object.hasOwn(node, property) ? node[property] : undefined;
	return Array.isArray(value) ? value.slice(0, 50) : value === undefined || value === null ? [] : [value];
}

/** What a value is called: a string itself, or the name of a node. */
export function nameOf(value: unknown): unknown {
	return typeof value === 'object' && value !== null ? ((value as JsonLdNode).name ?? (value as JsonLdNode).legalName) : value;
}
