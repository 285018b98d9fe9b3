import registry from '../data/sources/registry.json';
import { LETTER, MARK } from '../languages/letters';
import type { RegistryRecord, SourceKind } from './source';

/**
 * An organisation on record: what it is called, and what is claimed of it by whom. The data and its rules are described by
 * `src/data/sources/registry.schema.json`. Names match as they are written, capitals included.
 */
export interface RegistryEntry extends RegistryRecord {
	names?: { id?: string; native?: string };
	/** Absent where no evidence tells more than the name. */
	kind?: SourceKind;
	/** Other names that mean this organisation wherever they stand. */
	aliases?: string[];
	/** Names that are words or other names too: they count as the whole name of a source, or in a frame ("dilansir Antara"). */
	asSource?: string[];
	/** Names that count in a frame only, and only where no other entry has the same one ("kantor berita APA"). */
	framed?: string[];
	/** Phrases that name a class this belongs to ("media pemerintah China"). They never mean this one organisation. */
	classes?: string[];
	hosts?: string[];
	evidence?: string[];
}

/** How surely a name means its organisation: alone anywhere, as the whole name of a source, or only in a frame. */
export type Strength = 'anywhere' | 'as-source' | 'framed';

interface Named {
	entry: RegistryEntry;
	strength: Strength;
}

export const registryEntries = registry.entries as RegistryEntry[];

/** A name found in a text. */
export interface NamedAt extends Named {
	name: string;
	length: number;
}

const NO_NAMES: readonly string[] = [];

/** Every name with its entry; a name that two entries share means neither. */
export const registryNames: ReadonlyMap<string, Named> = indexNames(registryEntries);

function indexNames(entries: RegistryEntry[]): Map<string, Named> {
	const names = new Map<string, Named>();
	const shared = new Set<string>();
	for (const entry of entries) {
		const { aliases = NO_NAMES, asSource = NO_NAMES, framed = NO_NAMES } = entry;
		const add = (name: string | undefined, strength: Strength) => {
			if (name === undefined) return;
			if (strength === 'anywhere' && (asSource.includes(name) || framed.includes(name))) return;
			const known = names.get(name);
			if (known && known.entry !== entry) shared.add(name);
			else names.set(name, { entry, strength });
		};
		add(entry.name, 'anywhere');
		add(entry.names?.id, 'anywhere');
		add(entry.names?.native, 'anywhere');
		for (const name of aliases) add(name, 'anywhere');
		for (const name of asSource) add(name, 'as-source');
		for (const name of framed) add(name, 'framed');
	}
	for (const name of shared) names.delete(name);
	return names;
}

/** "kantor berita Korea Selatan Yonhap", "Russia's TASS news agency", "LKBN Antara": words that say a news medium is meant. */
const FRAME_BEFORE =
	/^(?:the )?(?:(?:kantor berita|lkbn|harian|koran|majalah|surat kabar|tabloid|media|stasiun (?:televisi|radio|penyiaran)|situs|portal|laman|state media|state news agency|news agency|official news agency|broadcaster|newspaper|magazine|tv)\s)+/i;
const FRAME_AFTER = /\s(?:news agency|newspaper|news|tv)$/i;

/** The organisation a whole phrase names ("KCNA", "Kantor Berita Korea KCNA", "the Associated Press"); undefined where it names none or two. */
export function findWholeName(phrase: string): RegistryEntry | undefined {
	const plain = phrase.replace(/^the /iu, '');
	const whole = registryNames.get(phrase) ?? registryNames.get(plain);
	if (whole && whole.strength !== 'framed') return whole.entry;
	const framed = FRAME_BEFORE.test(phrase) || FRAME_AFTER.test(phrase);
	return framed ? findInFrame(plain.replace(FRAME_BEFORE, '').replace(FRAME_AFTER, '')) : undefined;
}

/** What is left of a framed name may still have a country or "(…)" around the name itself: the longest tail that is a name counts. */
function findInFrame(rest: string): RegistryEntry | undefined {
	const words = rest
		.replace(/[()“”",]/gu, ' ')
		.split(/\s+/u)
		.filter(Boolean);
	for (let from = 0; from < Math.min(words.length, 5); from++) {
		const found = registryNames.get(words.slice(from).join(' '));
		if (found) return found.entry;
	}
	return undefined;
}

/** No name in the registry has more words. */
const LONGEST_NAME = 7;
/** What may stand between a frame and the name: "kantor berita [Korea Selatan] Yonhap", "dilansir [laman] Antara". */
const NAME = new RegExp(`[${LETTER}${MARK}\\p{N}][${LETTER}${MARK}\\p{N}.'’&/+-]*`, 'uy');

/**
 * The longest name of the registry that begins at a position of a text, in a place that frames it ("dilansir …"). A word that
 * has a slash counts up to it ("ANTARA/Budi").
 */
export function findNameAt(text: string, start: number): NamedAt | undefined {
	let found: NamedAt | undefined;
	let end = start;
	for (let words = 0; words < LONGEST_NAME; words++) {
		NAME.lastIndex = end + (words > 0 && text[end] === ' ' ? 1 : 0);
		const word = NAME.exec(text);
		if (!word || (words > 0 && word.index !== end + 1)) break;
		end = word.index + word[0].length;
		for (const name of [
			text.slice(start, end),
			text.slice(start, end).replace(/[./].*$/u, ''),
			text.slice(start, end).replace(/[.]$/u, ''),
		]) {
			const named = registryNames.get(name);
			if (named) found = { ...named, name, length: name.length };
		}
	}
	return found;
}

const byHost = new Map<string, RegistryEntry>();
for (const entry of registryEntries) if (entry.hosts) for (const host of entry.hosts) byHost.set(host, entry);

/** The organisation that publishes at a host or above it ("en.antaranews.com"). */
export function findHost(host: string): RegistryEntry | undefined {
	const labels = host.toLowerCase().split('.');
	for (let from = 0; from < labels.length - 1; from++) {
		const found = byHost.get(labels.slice(from).join('.'));
		if (found) return found;
	}
	return undefined;
}

export function findId(id: string): RegistryEntry | undefined {
	return registryEntries.find((entry) => entry.id === id);
}

/** What a report shows of an entry. The owner is a claim's words: who says so, and when, stands among the claims. */
export function recordOf({ id, name, country, owner, claims = [] }: RegistryEntry): RegistryRecord {
	return { id, name, ...(country && { country }), ...(owner && { owner }), claims };
}
