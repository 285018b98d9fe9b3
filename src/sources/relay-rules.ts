import { LETTER, MARK } from '../languages/letters';

/** Words after which an article names the agency or outlet it took its news from. */
export interface RelayRule {
	id: string;
	/** Matches up to where the name begins. Sticky and global flags are added by whoever runs it. */
	opener: RegExp;
	/** What follows must be a name that cannot be a word: "kepada RT" is the head of a neighbourhood. */
	unmistakable?: true;
	/** A sentence in which it finds a relay, and one in which it must not. */
	yes: string;
	no: string;
}

export const RELAY_RULES: readonly RelayRule[] = [
	{
		id: 'dilansir',
		opener: /\b(?:[Dd]ilansir|[Dd]ikutip|[Mm]elansir|[Mm]engutip|[Dd]iwartakan|[Mm]enukil)(?: oleh)?(?: dari| dr)?(?: laman| situs)? ?/gu,
		yes: 'Tiga nyamuk terlihat di Islandia, dilansir dari AFP, Selasa.',
		no: 'Ia mengutip ayat suci dalam pidatonya.',
	},
	{
		id: 'kantor-berita',
		opener: /\b(?:[Kk]antor [Bb]erita|LKBN)(?: (?:resmi|negara|semi-resmi))? /gu,
		yes: 'Korban bertambah, tulis kantor berita Xinhua.',
		no: 'Kantor berita itu tutup pada hari libur.',
	},
	{
		id: 'kepada',
		opener: /\b[Kk]epada /gu,
		unmistakable: true,
		yes: '"Kami siap," katanya kepada Reuters.',
		no: '"Kami siap," katanya kepada wartawan.',
	},
	{
		id: 'according-to',
		opener: /\b(?:[Aa]ccording to|[Rr]eported by|[Cc]iting|told|first reported by|in an interview with) (?:the )?/gu,
		unmistakable: true,
		yes: 'The talks failed, according to Reuters.',
		no: 'The talks failed, according to the minister.',
	},
	{
		id: 'dateline',
		opener: new RegExp(`^\\p{Lu}[${LETTER}${MARK}.,' ]{1,60}\\d{0,2} ?\\((?=[^()]{2,40}\\) ?[-–—])`, 'gu'),
		yes: 'LONDON (Reuters) - Shares rose on Friday.',
		no: 'LONDON (population nine million) is the capital.',
	},
	{
		id: 'photo-credit',
		opener: new RegExp(`(?:^|[(.:] ?)(?=\\p{Lu}[${LETTER}]{1,20}(?: FOTO| PHOTO)?/\\p{Lu})`, 'gu'),
		unmistakable: true,
		yes: 'Warga menunggu bantuan. ANTARA FOTO/Budi Candra',
		no: 'Warga DKI/Jawa Barat menunggu bantuan.',
	},
];

/** Signatures at the foot of an article, where desks sign with short codes: "(ant/dil)", "(rtr)". */
export const SIGNATURE_CODES: Readonly<Record<string, string>> = {
	ant: 'antara',
	antara: 'antara',
	afp: 'afp',
	ap: 'ap',
	rtr: 'reuters',
	reuters: 'reuters',
	xinhua: 'xinhua',
	dpa: 'dpa',
	bernama: 'bernama',
	kyodo: 'kyodo',
	tass: 'tass',
};

/** "(Reuters)", "(ant/dil)", "(AFP/Antara)" at the end of a paragraph. */
export const SIGNATURE = /\(([^()]{2,40})\)\.?$/u;
