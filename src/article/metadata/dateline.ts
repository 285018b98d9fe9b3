import { LETTER } from '../../languages/letters';

/** How an article's first words name the place and the outlet it comes from: "Moskwa, Beritasatu.com –". */
export interface Dateline {
	place?: string;
	outlet?: string;
	/** The whole of it, without the dash. */
	text: string;
}

const PLACE = `\\p{Lu}[${LETTER}.'’]*(?:[ -]\\p{Lu}[${LETTER}.'’]*){0,3}`;
const DOMAIN = `[${LETTER}\\d-]{2,30}(?:\\.[${LETTER}]{2,6}){1,2}`;
const NAMED =
	'(?:CNN|CNBC|BBC|VOA|DW|ANTARA|Antara|Reuters|REUTERS|AFP|AP|Bernama|BERNAMA|Xinhua|dpa)(?: (?:Indonesia|News|NEWS|INDONESIA))?';
const DASH = ' *(?:--|[-–—]) *';
const DAY = `(?:, [${LETTER}]{3,10}\\.? \\d{1,2}|, \\d{1,2}/\\d{1,2})?`;

/** Each with a line it reads and one it must leave alone (tests run both). */
export const DATELINES: { id: string; pattern: RegExp; reads: string; leaves: string }[] = [
	{
		id: 'place-outlet',
		pattern: new RegExp(`^(?<place>${PLACE}), (?<outlet>${DOMAIN}|${NAMED})${DASH}`, 'u'),
		reads: 'Moskwa, Beritasatu.com – Pemimpin Korea Utara',
		leaves: 'Menurut Budi, situs kami – yang lama – ditutup',
	},
	{
		id: 'outlet-place',
		pattern: new RegExp(`^(?<outlet>${DOMAIN}), (?<place>${PLACE})${DASH}`, 'u'),
		reads: 'Liputan6.com, Jakarta - Kasus COVID-19',
		leaves: 'Google.com, mesin pencari itu - menurut',
	},
	{
		id: 'place-bracketed-outlet',
		pattern: new RegExp(`^(?<place>${PLACE})${DAY} ?\\((?<outlet>${NAMED}|${DOMAIN})\\)${DASH}`, 'u'),
		reads: 'Jakarta (ANTARA News) - Peribahasa garam di laut',
		leaves: 'Budi (BPBD) - yang datang',
	},
	{
		id: 'outlet',
		pattern: new RegExp(`^(?<outlet>${DOMAIN})${DASH}`, 'u'),
		reads: 'Merdeka.com - Anda mungkin pernah',
		leaves: 'Situs Merdeka.com - yang terbit',
	},
	{
		id: 'place',
		pattern: new RegExp(`^(?<place>${PLACE}) *(?:--|[–—]|-(?=\\s|$))`, 'u'),
		reads: 'JAKARTA – Presiden',
		leaves: 'Kim Jong-un mengakhiri kunjungannya',
	},
];

/** The dateline at the beginning of an article's text, if it has one. */
export function readDateline(text: string): Dateline | undefined {
	const start = text
		.trimStart()
		.slice(0, 160)
		.replace(/[\u00a0\u2009\u202f]/g, ' ');
	if (!/[-–—]/.test(start)) return undefined;
	for (const { pattern } of DATELINES) {
		const match = pattern.exec(start);
		if (!match) continue;
		const { place, outlet } = match.groups as { place?: string; outlet?: string };
		return { ...(place && { place }), ...(outlet && { outlet }), text: match[0].replace(/[\s–—-]+$/, '') };
	}
	return undefined;
}
