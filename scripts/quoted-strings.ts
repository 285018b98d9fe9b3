import type { Plugin } from 'vite';

/** A node of the syntax tree, as ESTree has it. */
interface Node {
	type: string;
	start: number;
	end: number;
	expressions?: Node[];
	quasi?: Node;
	quasis?: { value: { cooked: string } }[];
}

/**
 * Writes each template that is a plain string as a string again. The minifier makes templates of all of them, which are
 * shorter by an escape now and then; but a browser scans a template twice over, for what it says and for how it is written, and
 * the reading script is half text and parsed at each press.
 */
export function quotedStrings(): Plugin {
	return {
		name: 'quoted-strings',
		apply: 'build',
		enforce: 'post',
		// After the minifier, which has its turn when chunks are rendered.
		generateBundle(_, bundle) {
			for (const file of Object.values(bundle))
				if (file.type === 'chunk') file.code = quoteStrings(file.code, this.parse(file.code) as unknown as Node);
		},
	};
}

/** @param tree the syntax tree of `code` */
export function quoteStrings(code: string, tree: object): string {
	let written = '';
	let at = 0;
	for (const { start, end, quasis } of [...plainTemplates(tree)].sort((a, b) => a.start - b.start)) {
		written += code.slice(at, start) + quoted(quasis?.[0]?.value.cooked ?? '');
		at = end;
	}
	return written + code.slice(at);
}

/** Templates without a tag and with nothing put in. */
function* plainTemplates(node: object): Generator<Node> {
	const { type, expressions, quasi } = node as Partial<Node>;
	if (type === 'TemplateLiteral' && !expressions?.length) {
		yield node as Node;
		return;
	}
	const children = type === 'TaggedTemplateExpression' ? { ...node, quasi: quasi?.expressions } : node;
	for (const child of Object.values(children)) if (typeof child === 'object' && child !== null) yield* plainTemplates(child);
}

/** In the quotation marks that cost fewer escapes. */
function quoted(text: string): string {
	const inDouble = JSON.stringify(text);
	const count = (mark: string) => text.split(mark).length;
	return count('"') <= count("'") ? inDouble : `'${inDouble.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
