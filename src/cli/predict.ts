// npm run --silent predict -- KIND IN OUT
// Writes what the scorers read, one JSON line a document, so that any set of the same form is measured with one command.
import { writeFileSync } from 'node:fs';
import { toJsonLines } from './json-lines';
import { predictArticles } from './predict/articles';
import { predictPages } from './predict/pages';
import { predictPublicationDates } from './predict/publication-dates';
import { predictStatements } from './predict/statements';
import { predictTimes } from './predict/times';

const KINDS: Record<string, (input: string) => Iterable<unknown>> = {
	articles: predictArticles,
	pages: predictPages,
	'publication-dates': predictPublicationDates,
	statements: predictStatements,
	times: predictTimes,
};

const [kind = '', input, output] = process.argv.slice(2);
const predict = KINDS[kind];
if (!predict || !input || !output) {
	console.error(`usage: npm run --silent predict -- KIND IN OUT\nKIND is one of ${Object.keys(KINDS).join(', ')}`);
	process.exit(2);
}
writeFileSync(output, toJsonLines(predict(input)));
