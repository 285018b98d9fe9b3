/** Words that stand in and between names. */
const CONNECTING = new Set(
	'and und et y e og och ja en dan i with mit avec con von van de der den del della da di dos du la le el al bin binti ter ten zu in für for at fra från'.split(
		' ',
	),
);

/** A line of more words is no byline. */
const MOST_WORDS = 20;

/** Whether a word begins with a capital. Scripts without case have none. */
export const isCapital = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase();

/** Names and the words between them, nothing in lower case besides and no sentence: "Jane Doe, John Roe and Ann Poe, Example". */
export function areNames(text: string): boolean {
	if (/[!?:;"“”„«»\d]|[^\s.]{3,}\.(?:\s|$)/.test(text)) return false;
	const words = text.split(/[\s,&/|]+/).filter(Boolean);
	return (
		words.length >= 2 && words.length <= MOST_WORDS && words.every((word) => isCapital(word) || CONNECTING.has(word)) && isCapital(text)
	);
}

/** One name as a byline has it: two to four words, "Jane van Doe". */
export const isName = (text: string) => text.length <= 60 && !/[,&/|]/.test(text) && text.split(' ').length <= 4 && areNames(text);
