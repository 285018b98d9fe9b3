import type { Token } from '../tokens';
import { closed, goBy, nounForms, PRONOMINAL, type VerbForm, verbs, type WordClass } from './dictionary';
import { isEvidenceNoun } from './evidence';

const NUMBER = /^[\p{N}$€£#]/u;
const CAPITAL = /^[@#]?\p{Lu}/u;
const LY = /^[a-z]{3,}ly$/;
const ADJECTIVE_ENDING = /(?:ous|ful|less|ive|ible|able|ical|ial|ional|ary|ish|ic)$/;
const CONTRACTED = /^(i|you|he|she|it|we|they|that|there|who|what|here|let|everyone|everybody)['’](s|re|m|ve|d|ll)$/;
export const POSSESSIVE_ENDING = /(?:['’]s|s['’])$/;

const NOMINAL = new Set<WordClass>(['determiner', 'possessive', 'adjective', 'number', 'preposition']);
const ARTICLES = new Set<WordClass>(['determiner', 'possessive']);
const VERB_OPENERS = new Set<WordClass>(['to', 'modal', 'do']);

/**
 * The class of each token. A first reading word by word, then the neighbours decide between noun and verb ("the report",
 * "they report"). `sentenceStarts` holds the index of the first token of each sentence. Linear.
 */
export function classify(tokens: readonly Token[], lower: readonly string[], sentenceStarts: ReadonlySet<number>): WordClass[] {
	const classes: WordClass[] = [];
	for (let i = 0; i < tokens.length; i++) classes.push(classOf(tokens, lower, classes, i, sentenceStarts.has(i)));
	return classes;
}

function classOf(tokens: readonly Token[], lower: readonly string[], classes: readonly WordClass[], i: number, first: boolean): WordClass {
	const token = tokens[i] as Token;
	const word = lower[i] as string;
	if (!token.word) return NUMBER.test(token.text) ? 'number' : 'mark';
	const previous = previousClass(classes, i);
	const next = lower[i + 1];
	if (word === 'to' && (lower[i - 1] === 'according' || lower[i - 1] === 'thanks')) return 'preposition';
	if (word === 'that') return thatClass(classes, lower, i);
	if (word === 'her') return next && startsNounPhrase(next) ? 'possessive' : 'pronoun';
	if ((word === 'like' || word === 'may' || word === 'will' || word === 'mark') && CAPITAL.test(token.text) && !first) return 'name';
	if (word === 'no' && tokens[i + 1]?.text === ',') return 'adverb';
	if (word === 'march' || word === 'may' || word === 'second') {
		if (word === 'may' && !NUMBER.test(tokens[i + 1]?.text ?? '')) return 'modal';
		if (CAPITAL.test(token.text)) return 'name';
	}
	if ((word === 'since' || word === 'once') && (previous === 'have' || isPastForm(lower[i + 1]))) return 'adverb';
	if ((word === 'all' || word === 'both' || word === 'each') && (previous === 'have' || previous === 'be' || previous === 'modal'))
		return 'adverb';
	if (word === 'thanks' && next === 'to') return 'noun';
	if (first && CAPITAL.test(token.text) && isFiniteForm(lower[i + 1]) && (LY.test(word) || verbs.has(word))) return 'name';
	const fixed = closed.get(word);
	if (fixed) return fixed === 'adjective' && CAPITAL.test(token.text) && !first ? 'name' : fixed;
	if (NUMBER.test(token.text)) return 'number';
	if (CONTRACTED.test(word)) return 'pronoun';
	if (/n['’]t$/.test(word)) return 'do';

	const forms = verbs.get(word);
	const capital = CAPITAL.test(token.text);
	if (capital && !first) {
		// Headlines write every word with a capital: a verb right after a name or a plural stays a verb.
		if (forms && !POSSESSIVE_ENDING.test(word) && headlineVerb(forms, tokens, classes, i)) return verbClass(forms);
		return 'name';
	}
	if (forms) {
		const form = verbOrNoun(forms, tokens, lower, classes, i, previous);
		if (form) return form;
		if (capital && first) return 'name';
		return LY.test(word) ? 'adverb' : word.endsWith('ed') ? 'adjective' : 'noun';
	}
	if (LY.test(word)) return 'adverb';
	if (capital) return 'name';
	if (word.length > 3 && word.endsWith('ed'))
		return previous && NOMINAL.has(previous) && previous !== 'preposition' ? 'adjective' : verbAfter(classes, i) ? 'participle' : 'past';
	if (word.length > 5 && word.endsWith('ing')) return previous && NOMINAL.has(previous) && previous !== 'preposition' ? 'noun' : 'gerund';
	if (ADJECTIVE_ENDING.test(word)) return 'adjective';
	if (VERB_OPENERS.has(previous as WordClass) && previous !== 'do' && !word.endsWith('s')) return 'base';
	return 'noun';
}

const isPastForm = (word: string | undefined) => word !== undefined && (verbs.get(word)?.has('past') ?? false);

/** A form that only a subject can stand before: "Cook said", "Kelly has". */
function isFiniteForm(word: string | undefined): boolean {
	if (word === undefined) return false;
	const wordClass = closed.get(word);
	if (wordClass !== undefined) return wordClass === 'have' || wordClass === 'modal' || wordClass === 'be';
	const forms = verbs.get(word);
	return forms !== undefined && (forms.has('past') || (forms.has('third') && !nounForms.has(word)));
}

/** The class before, looking past adverbs. */
function previousClass(classes: readonly WordClass[], i: number): WordClass | undefined {
	let k = i - 1;
	while (k >= 0 && classes[k] === 'adverb') k--;
	return classes[k];
}

function verbAfter(classes: readonly WordClass[], i: number): boolean {
	const previous = previousClass(classes, i);
	return previous === 'be' || previous === 'have';
}

function verbClass(forms: ReadonlySet<VerbForm>): WordClass {
	return forms.has('third')
		? 'third'
		: forms.has('past')
			? 'past'
			: forms.has('base')
				? 'base'
				: forms.has('gerund')
					? 'gerund'
					: 'participle';
}

function headlineVerb(forms: ReadonlySet<VerbForm>, tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
	if (!forms.has('third') && !forms.has('base') && !forms.has('past')) return false;
	const before = classes[i - 1];
	const nextText = tokens[i + 1]?.text ?? '';
	if (before !== 'name' && before !== 'noun' && before !== 'mark') return false;
	// In running text a capital means a name; only where the next word is capital too, and before it another, is it a headline.
	return CAPITAL.test(nextText) && isHeadlineCase(tokens, i) && forms.has('third');
}

/** Is the line written with a capital on each longer word? */
function isHeadlineCase(tokens: readonly Token[], i: number): boolean {
	let words = 0;
	let capitals = 0;
	for (let k = Math.max(0, i - 8); k < Math.min(tokens.length, i + 9); k++) {
		const text = (tokens[k] as Token).text;
		if (text.length < 4 || !/^\p{L}/u.test(text)) continue;
		words++;
		if (CAPITAL.test(text)) capitals++;
	}
	return words > 2 && capitals >= 0.8 * words;
}

function thatClass(classes: readonly WordClass[], lower: readonly string[], i: number): WordClass {
	const before = classes[i - 1];
	if (before === 'preposition') return 'determiner';
	const next = lower[i + 1] ?? '';
	if (before === undefined || before === 'mark')
		return closed.get(next) === 'be' || verbs.get(next)?.has('third') ? 'pronoun' : 'determiner';
	return 'subordinator';
}

function startsNounPhrase(next: string): boolean {
	const wordClass = closed.get(next);
	if (wordClass === undefined) return /^\p{L}/u.test(next);
	return wordClass === 'adjective' || wordClass === 'noun' || wordClass === 'number' || next === 'own' || next === 'first';
}

function verbOrNoun(
	forms: ReadonlySet<VerbForm>,
	tokens: readonly Token[],
	lower: readonly string[],
	classes: readonly WordClass[],
	i: number,
	previous: WordClass | undefined,
): WordClass | undefined {
	const word = lower[i] as string;
	const next = lower[i + 1] ?? '';
	const direct = classes[i - 1];
	if (forms.has('gerund') && !forms.has('base'))
		return direct && NOMINAL.has(direct) && direct !== 'preposition' && direct !== 'number' ? undefined : 'gerund';
	if (forms.has('past') || forms.has('participle')) {
		if (previous === 'be' || previous === 'have') return 'participle';
		if (previous === 'pronoun' && /['’](?:s|re|ve|m|d)$/.test(lower[i - 1] ?? '')) return 'participle';
		if (direct === 'preposition' && word.endsWith('ed') && isNominalAfter(next)) return 'adjective';
		if (direct === 'determiner' || direct === 'possessive')
			return forms.has('base') ? undefined : isNominalAfter(next) ? 'adjective' : 'past';
		if (!forms.has('past')) return forms.has('base') ? 'base' : 'participle';
		if (!forms.has('base'))
			return next === 'by' && !goBy.has(lower[i] as string) && !/ing$/.test(lower[i + 2] ?? '') ? 'participle' : 'past';
	}
	// A base or third form that may be a noun as well.
	if (previous && VERB_OPENERS.has(previous)) return forms.has('base') ? 'base' : undefined;
	const blocks = nounForms.has(word) ? NOMINAL : ARTICLES;
	if (direct && blocks.has(direct) && !(direct === 'determiner' && PRONOMINAL.has(lower[i - 1] as string) && !nounForms.has(word)))
		return undefined;
	if (!nounForms.has(word)) return forms.has('base') ? 'base' : 'third';
	if ((direct === 'name' || direct === 'noun') && POSSESSIVE_ENDING.test(lower[i - 1] ?? '')) return undefined;
	if (closed.get(next) === 'pronoun' || next === 'that') return forms.has('base') ? 'base' : 'third';
	if ((word === 'show' || word === 'shows') && isEvidenceNoun(lower[i - 1] ?? '')) return word === 'show' ? 'base' : 'third';
	if (previous === 'be') return undefined;
	if (previous === 'pronoun' || previous === 'question') return forms.has('base') ? 'base' : 'third';
	if (
		direct === 'noun' ||
		direct === 'name' ||
		direct === 'adverb' ||
		direct === 'mark' ||
		direct === 'subordinator' ||
		direct === 'coordinator'
	) {
		const before = lower[i - 1] ?? '';
		const opensComplement = opensObject(next, tokens[i + 1]) || (direct === 'adverb' && LY.test(before));
		if (forms.has('third')) return opensComplement || (direct === 'name' && next !== 'of' && next !== 'and') ? 'third' : undefined;
		const plural = /[^s]s$/.test(before) || before === 'people' || before === 'and' || closed.get(before) === 'adverb';
		if (forms.has('past') && !plural) return 'past';
		return (plural && opensComplement) || ((direct === 'mark' || direct === 'coordinator') && opensComplement) ? 'base' : undefined;
	}
	return forms.has('base') ? (opensObject(next, tokens[i + 1]) ? 'base' : undefined) : undefined;
}

function isNominalAfter(next: string): boolean {
	const wordClass = closed.get(next);
	return wordClass === undefined ? /^\p{L}/u.test(next) : wordClass === 'noun' || wordClass === 'adjective';
}

/** Can what comes next only follow a verb: an object, a clause, a quotation, an adverb? */
function opensObject(next: string, token: Token | undefined): boolean {
	if (!token) return false;
	if (!token.word) return /^["“‘'$:`]/.test(token.text);
	const wordClass = closed.get(next);
	if (wordClass === undefined) return CAPITAL.test(token.text) || /ly$/.test(next);
	return (
		wordClass === 'determiner' ||
		wordClass === 'possessive' ||
		wordClass === 'pronoun' ||
		wordClass === 'question' ||
		wordClass === 'number' ||
		wordClass === 'adverb' ||
		wordClass === 'to' ||
		next === 'that'
	);
}
