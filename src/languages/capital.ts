const CAPITAL = /^\p{Lu}/u;

/** Whether a text begins with a capital letter. Asked of each word: of most the first character tells, and no pattern is compiled. */
export function beginsWithCapital(text: string): boolean {
	const first = text.charCodeAt(0);
	return first < 0x80 ? first >= 0x41 && first <= 0x5a : CAPITAL.test(text);
}
