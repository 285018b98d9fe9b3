import { isCapital } from './names';

/** Words before a photographer's or agency's name at the end of a caption, in the languages of the newsrooms that were read. */
const LABEL =
	/(?:^|[\s,.|(/–—-])(?:©\s?)?(?:photos?|fotos?|bild(?:er)?|images?|picture|fot\.?|zdj\.|ảnh|kuva|kép|fotó|φωτογραφία|фото|credit|crédits?|crédit photo|źródło|imagen|imagem|foto di|photo by|foto van)\s?[:：]\s?/giu;

/** A name or two, an agency, a site, and no sentence. */
const NAME = /^[^:.!?„“”"«»]{2,51}(?:\.(?:com|de|at|ch|fr|it|id|pl|net))?\)?\.?$/;

/** Polish captions leave the colon out: "fot. Jan Kowalski". */
const POLISH = /(?:^|[\s,.(])(?:[Ff]ot|FOT)\. ([^:.!?]{3,51})$/;

/** Words somebody said are the article's, whatever stands after them. */
const QUOTATION = /[„“”"«»][^„“”"«»]{15,300}[”“"»]/u;

/** Characters from the end in which the credit stands. */
const TAIL = 90;

/** From here on scripts have no capitals: kana, Han, Hangul. */
const NO_CASE = 0x3040;

/** Whether a line ends with who took or owns the picture it describes: "…, photo: Jane Doe". */
export function namesPhotographer(text: string): boolean {
	const tail = text.slice(-TAIL);
	const label = /[:：]/.test(tail) ? [...tail.matchAll(LABEL)].at(-1) : undefined;
	const name = label ? tail.slice(label.index + label[0].length).replace(/^©\s?/, '') : POLISH.exec(tail)?.[1];
	return name !== undefined && NAME.test(name) && (isCapital(name) || name.charCodeAt(0) >= NO_CASE) && !QUOTATION.test(text);
}
