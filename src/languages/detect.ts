import { INDONESIAN_OR_MALAY, languagesByWord } from './function-words';
import { LETTER, MARK } from './letters';

const MAX_CHARACTERS = 5_000;
/** In running text about two words in five are function words; below this share it is a list, a name or another language. */
const LEAST_SHARE = 0.06;
const SURE_SHARE = 0.2;
const FEWEST_WORDS = 4;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** All of them and more, in one range: a script's own list costs a browser a millisecond to look up, and few texts need it. */
const MAY_BE_KANA = /[\u3040-\uffff]/;
const A_LETTER = new RegExp(`[${LETTER}]`, 'g');
const WORD = new RegExp(`[${LETTER}${MARK}]+(?:[-'’][${LETTER}${MARK}]+)*`, 'g');

const NONE: readonly string[] = [];

/**
 * The language of a text (BCP 47 primary code; "und" when it cannot be told) and how clearly it is that one, 0–1. From the
 * words alone: the page's own `lang` is wrong too often. A word that several languages use counts for each of them in part.
 */
export function detectLanguage(text: string): { language: string; confidence: number } {
	const sample = text.slice(0, MAX_CHARACTERS);
	const kana = (MAY_BE_KANA.test(sample) && sample.match(KANA)?.length) || 0;
	if (kana >= FEWEST_WORDS) {
		const letters = sample.match(A_LETTER)?.length ?? 0;
		// Chinese has no kana at all; Japanese prose is about half kana.
		if (kana > letters * 0.15) return { language: 'ja', confidence: round(Math.min(1, kana / letters / 0.3)) };
	}

	const words = sample.toLowerCase().match(WORD) ?? [];
	const scores = new Map<string, number>();
	words.forEach((word) => {
		const languages = languagesByWord.get(word) ?? NONE;
		for (let i = 0; i < languages.length; i++) {
			const language = languages[i] as string;
			scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
		}
	});
	const [first, second] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	if (!first || words.length < FEWEST_WORDS || first[1] < words.length * LEAST_SHARE) return { language: 'und', confidence: 0 };
	const lead = 1 - (second?.[1] ?? 0) / first[1];
	const confidence = lead * Math.min(1, first[1] / words.length / SURE_SHARE);
	if (first[0] !== 'id/ms') return { language: first[0], confidence: round(confidence) };
	const between = indonesianOrMalay(words);
	return { language: between.language, confidence: round(confidence * between.confidence) };
}

/** Indonesian where nothing tells: it has ten times the readers, and the words the two share are the same. */
function indonesianOrMalay(words: string[]): { language: string; confidence: number } {
	let indonesian = 0;
	let malay = 0;
	for (const word of words) {
		if (INDONESIAN_OR_MALAY.id.has(word)) indonesian++;
		else if (INDONESIAN_OR_MALAY.ms.has(word)) malay++;
	}
	const certainty = 0.5 + Math.abs(indonesian - malay) / (2 * (indonesian + malay + 1));
	return { language: malay > indonesian ? 'ms' : 'id', confidence: certainty };
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
