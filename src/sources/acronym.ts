/** "KPK": capitals throughout. */
export function isAcronym(word: string): boolean {
	return word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);
}
