import { statementWords as indonesian } from '../id/statements';
import type { ReportingVerb, StatementWords } from '../statements';

/** Verbs that Malaysian news has and Indonesian news has not, or not with this meaning. */
const verbs: ReportingVerb[] = [
	{ active: 'memberitahu', passive: 'diberitahu', sense: 'say', takes: 'clause' },
	{ active: 'memaklumkan', passive: 'dimaklumkan', sense: 'announce', takes: 'clause' },
	{ active: 'menggesa', sense: 'order', takes: 'opened' },
	{ active: 'menasihati', sense: 'order', takes: 'opened' },
	{ active: 'mendakwa', sense: 'admit', takes: 'clause' },
	{ active: 'menafikan', sense: 'deny', takes: 'opened' },
	{ active: 'menyifatkan', sense: 'assess', takes: 'clause' },
	{ active: 'mengesahkan', sense: 'announce', takes: 'opened' },
	{ active: 'mempersoalkan', sense: 'ask', takes: 'opened' },
	{ active: 'percaya', sense: 'assess', takes: 'opened' },
];

/** Malay is read as Indonesian with its own words added: the grammar of reporting is the same. */
export const statementWords: StatementWords = {
	...indonesian,
	verbs: [...indonesian.verbs, ...verbs],
	openers: [...indonesian.openers, 'bahawa', 'sekiranya'],
	relays: [...indonesian.relays, 'memetik', 'dipetik', 'lapor'],
	titles: [
		...indonesian.titles,
		'datuk',
		'dato',
		'tan',
		'tun',
		'seri',
		'sri',
		'menteri',
		'timbalan',
		'pengerusi',
		'pengarah',
		'inspektor',
		'superintenden',
		'pegawai',
	],
	institutions: [...indonesian.institutions, 'jabatan', 'suruhanjaya', 'polis', 'mahkamah', 'kerajaan', 'persekutuan'],
	roles: [
		...indonesian.roles,
		'jurucakap',
		'pegawai',
		'penduduk',
		'mangsa',
		'peguam',
		'pengerusi',
		'pengarah',
		'timbalan',
		'polis',
		'penganalisis',
	],
	timeWords: [...indonesian.timeWords, 'semalam'],
};
