// npx tsx bench/sources/list-alias-matches.ts > matches.txt
// Every name of the registry that is found in the texts of polnear-dev and pfsa-dev, with the words around it, to be read through.
// Names that count anywhere are looked for anywhere; those that count in a frame only, in frames.
import { existsSync } from 'node:fs';
import { readJsonLines } from '../../src/cli/json-lines';
import { relaysIn } from '../../src/sources/provenance';
import { registryNames } from '../../src/sources/registry';

const CONTEXT = 45;
const LONGEST = 8;
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’&+/-]*/gu;

for (const set of ['polnear-dev', 'pfsa-dev']) {
	const path = new URL(`../../../shared/data/statements/${set}.jsonl`, import.meta.url).pathname;
	if (!existsSync(path)) {
		console.log(`${set}: skipped, not there`);
		continue;
	}
	for (const { id, text, paragraphs } of readJsonLines<{ id: string; text: string; paragraphs: { start: number; end: number }[] }>(path)) {
		for (const { start, end } of paragraphs) {
			const paragraph = text.slice(start, end);
			for (const match of namesIn(paragraph)) print(id, paragraph, match.start, match.name, match.entry, 'anywhere');
			for (const relay of relaysIn(paragraph)) print(id, paragraph, paragraph.indexOf(relay.text), relay.name, relay.entry.id, relay.rule);
		}
	}
}

function namesIn(text: string): { start: number; name: string; entry: string }[] {
	const words = [...text.matchAll(WORD)].map((match) => ({
		start: match.index,
		end: match.index + match[0].replace(/[.'’&+/-]+$/u, '').length,
	}));
	const found: { start: number; name: string; entry: string }[] = [];
	for (let from = 0; from < words.length; from++) {
		for (let to = Math.min(words.length, from + LONGEST) - 1; to >= from; to--) {
			const name = text.slice(words[from]?.start, words[to]?.end);
			const named = registryNames.get(name);
			if (named?.strength !== 'anywhere') continue;
			found.push({ start: words[from]?.start ?? 0, name, entry: named.entry.id });
			from = to;
			break;
		}
	}
	return found;
}

function print(id: string, text: string, start: number, name: string, entry: string, how: string): void {
	const around = text.slice(Math.max(0, start - CONTEXT), start + name.length + CONTEXT).replaceAll('\n', ' ');
	console.log([entry, name, how, id, around].join('\t'));
}
