import { metadataWords as ar } from './ar/metadata';
import { metadataWords as cs } from './cs/metadata';
import { metadataWords as da } from './da/metadata';
import { metadataWords as de } from './de/metadata';
import { metadataWords as el } from './el/metadata';
import { metadataWords as en } from './en/metadata';
import { metadataWords as es } from './es/metadata';
import { metadataWords as fi } from './fi/metadata';
import { metadataWords as fr } from './fr/metadata';
import { metadataWords as hu } from './hu/metadata';
import { metadataWords as id } from './id/metadata';
import { metadataWords as it } from './it/metadata';
import { metadataWords as ja } from './ja/metadata';
import { metadataWords as ko } from './ko/metadata';
import { metadataWords as ms } from './ms/metadata';
import { metadataWords as nl } from './nl/metadata';
import { metadataWords as no } from './no/metadata';
import { metadataWords as pl } from './pl/metadata';
import { metadataWords as pt } from './pt/metadata';
import { metadataWords as ro } from './ro/metadata';
import { metadataWords as ru } from './ru/metadata';
import { metadataWords as sv } from './sv/metadata';
import { metadataWords as tr } from './tr/metadata';
import { metadataWords as uk } from './uk/metadata';
import { metadataWords as vi } from './vi/metadata';
import { metadataWords as zh } from './zh/metadata';

/** The words around an article by which a page in this language tells who wrote it and when. All in lower case. */
export interface MetadataWords {
	/** Before the author's name, as a word ("oleh", "by"). */
	by: readonly string[];
	/** Before the author's name, with a colon or alone on its line ("penulis", "reporter"). */
	writer: readonly string[];
	/** Before the editor's name. */
	editor: readonly string[];
	/** After a reporter's name ("Jurnalis", "Staff Writer"). */
	role: readonly string[];
	/** Before the date of publication. */
	published: readonly string[];
	/** Before the date of the last change. */
	updated: readonly string[];
	/** Author names that are nobody's: the newsroom, the system. */
	nobody: readonly string[];
	/** Offset of the clock that pages print without a zone, where all newsrooms of the language share one. */
	homeOffset?: string;
}

/** By ISO 639-1 code. */
export const metadataWords: Readonly<Record<string, MetadataWords>> = {
	ar,
	cs,
	da,
	de,
	el,
	en,
	es,
	fi,
	fr,
	hu,
	id,
	it,
	ja,
	ko,
	ms,
	nl,
	no,
	pl,
	pt,
	ro,
	ru,
	sv,
	tr,
	uk,
	vi,
	zh,
};

/** One list of all languages' words: the head of a page is often in another language than its article. */
export function wordsOfAll(kind: Exclude<keyof MetadataWords, 'homeOffset'>): string[] {
	return [...new Set(Object.values(metadataWords).flatMap((words) => words[kind]))];
}
