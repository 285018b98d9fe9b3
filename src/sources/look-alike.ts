export interface EscapedName {
	/** The name with what cannot be seen, or comes from another script, written out: "Kom⟨U+0440⟩as". */
	shown: string;
	suspicious: boolean;
}

/**
 * Alphabets whose letters look like each other's. Han, kana and hangul are left out: they stand beside Latin letters in honest
 * names ("NHK日本放送"), and look like none of them.
 */
const SCRIPTS = [
	/\p{Script=Latin}/u,
	/\p{Script=Cyrillic}/u,
	/\p{Script=Greek}/u,
	/\p{Script=Armenian}/u,
	/\p{Script=Hebrew}/u,
	/\p{Script=Arabic}/u,
	/\p{Script=Cherokee}/u,
	/\p{Script=Georgian}/u,
	/\p{Script=Thai}/u,
	/\p{Script=Devanagari}/u,
];
/** Format characters, variation selectors, fillers and letters that take no ink, none of which a name needs. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Cc}|\u2800/u;
/**
 * Writes out characters by which a name or host can pass for another: letters of a second script inside one word, and
 * characters that cannot be seen or that turn the direction of the text (UTS #39, "Unicode Security Mechanisms", mixed-script
 * detection). What is left is what a reader can see. Linear in the name.
 */
export function escapeName(name: string): EscapedName {
	let suspicious = false;
	const shown = name.replace(/\S+|\s/gu, (part) => {
		const foreign = foreignScript(part);
		let out = '';
		for (const character of part) {
			const hidden = INVISIBLE.test(character) && !/[\t\n ]/u.test(character);
			if (hidden || foreign?.test(character)) {
				suspicious = true;
				out += `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
			} else out += character;
		}
		return out;
	});
	return { shown, suspicious };
}

/** The script of a word that has fewer letters in it than another has; undefined where all letters are of one. */
function foreignScript(word: string): RegExp | undefined {
	const counts = SCRIPTS.map((script) => [script, [...word].filter((character) => script.test(character)).length] as const)
		.filter(([, count]) => count > 0)
		.sort((a, b) => b[1] - a[1]);
	return counts.length > 1 ? counts[counts.length - 1]?.[0] : undefined;
}

/**
 * A host as it must be shown: Unicode labels in their ASCII form (UTS #46 "xn--…"), which no look-alike can imitate, marked
 * where they hold letters beyond ASCII.
 */
export function escapeHost(host: string): EscapedName {
	const ascii = toAscii(host);
	const suspicious = ascii.split('.').some((label) => label.startsWith('xn--')) || INVISIBLE.test(host);
	return { shown: ascii, suspicious };
}

function toAscii(host: string): string {
	try {
		return new URL(`https://${host}/`).hostname;
	} catch {
		return escapeName(host).shown;
	}
}
