import { readFileSync } from 'node:fs';

/** The records of a JSON Lines file. */
export function readJsonLines<T>(path: string): T[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as T);
}

export function toJsonLines(records: Iterable<unknown>): string {
	return [...records].map((record) => `${JSON.stringify(record)}\n`).join('');
}
