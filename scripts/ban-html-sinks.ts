// Fails where code of ours turns a string into markup or into code. The page's words reach the screen as text nodes;
// the one place that makes markup is the sanitiser.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ALLOWED = new Set(['src/article/sanitise.ts']);
/** An accessor of a class of ours is none: Readability writes to the one of its tree of plain objects (src/article/readability). */
const SINKS =
	/(?<!\b[gs]et )\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|dangerouslySetInnerHTML|createContextualFragment|srcdoc)\b|\bdocument\.write(?:ln)?\(|\beval\(|\bnew Function\(/;

const offences = ['src', 'entrypoints']
	.flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file)))
	.filter((file) => /\.(?:tsx?|html)$/.test(file) && !ALLOWED.has(file.replaceAll('\\', '/')))
	.flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.flatMap((line, index) => (SINKS.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
	);

if (offences.length > 0) {
	console.error(`Strings must not become markup or code here (only ${[...ALLOWED].join(', ')} may):\n${offences.join('\n')}`);
	process.exit(1);
}
