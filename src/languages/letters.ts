/**
 * Letters and marks as the inside of a character class: `[${LETTER}]`. An expression with `\p{L}` costs a browser a millisecond at
 * its first use (hundreds of ranges, half of them beyond U+FFFF), one with this a tenth of it; the reading script
 * has dozens, and each is used for the first time when a reader waits for the popup. Complete for the scripts the tests
 * name, in the basic plane; nothing in it is a space, a digit or punctuation.
 */
export const LETTER =
	// Latin and its phonetic extensions
	'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u1d00-\\u1dbf\\u1e00-\\u1eff\\u2071\\u207f\\u2090-\\u209c' +
	'\\u2126\\u212a\\u212b\\u2132\\u214e\\u2183\\u2184\\u2c60-\\u2c7f\\ua722-\\ua787\\ua78b-\\ua7dc\\ua7f1-\\ua801\\uab30-\\uab5a\\uab5c-\\uab69\\ufb00-\\ufb06\\uff21-\\uff3a\\uff41-\\uff5a' +
	// Greek, Cyrillic, Armenian, Georgian
	'\\u0370-\\u0373\\u0376\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u1c80-\\u1c8a\\ua640-\\ua66e\\ua67f-\\ua69d' +
	'\\u1f00-\\u1fbc\\u1fbe\\u1fc2-\\u1fcc\\u1fd0-\\u1fdb\\u1fe0-\\u1fec\\u1ff2-\\u1ffc\\u0531-\\u0556\\u0559\\u0560-\\u0588\\ufb13-\\ufb17\\u10a0-\\u10fa\\u10fc-\\u10ff\\u1c90-\\u1cbf\\u2d00-\\u2d2d' +
	// Hebrew, Arabic
	'\\u05d0-\\u05f2\\ufb1d-\\ufb28\\ufb2a-\\ufb4f\\u0620-\\u064a\\u066e-\\u06d3\\u06d5\\u06e5\\u06e6\\u06ee\\u06ef\\u06fa-\\u06fc\\u06ff\\u0750-\\u077f\\u0870-\\u0887\\u0889-\\u088f\\u08a0-\\u08c9' +
	'\\ufb50-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufd8f\\ufd92-\\ufdc7\\ufdf0-\\ufdfb\\ufe70-\\ufefc' +
	// Devanagari, Thai
	'\\u0904-\\u0963\\u0971-\\u097f\\ua8f2-\\ua8f7\\ua8fb\\ua8fd\\ua8fe\\u0e01-\\u0e3a\\u0e40-\\u0e4e' +
	// Han, kana, Hangul
	'\\u3005\\u303b\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufad9\\uff66-\\uffdc\\u1100-\\u11ff\\u3131-\\u318e\\ua960-\\ua97c\\uac00-\\ud7fb';

/** Accents and vowel signs that follow a letter. */
export const MARK =
	'\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed' +
	'\\u0897-\\u089f\\u08ca-\\u08e1\\u08e3-\\u0903\\u093a-\\u093c\\u093e-\\u094f\\u0955-\\u0957\\u0962\\u0963\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20f0\\u2de0-\\u2dff' +
	'\\u302a-\\u302f\\u3099\\u309a\\ua66f-\\ua672\\ua674-\\ua67d\\ua69e\\ua69f\\ua8e0-\\ua8f1\\ua8ff\\ufb1e\\ufe00-\\ufe0f\\ufe20-\\ufe2f';
