import type { ReportingVerb, Sense, SpeechAct } from '../statements';

/**
 * Active form, tag ("…," kata X), passive; "-" where the news does not use the form. By sense, then about as often as half a
 * million words of news have them.
 */
const FORMS: Record<Sense, string> = {
	say: `
		mengatakan kata dikatakan
		menyebut sebut disebut
		menyebutkan sebut disebutkan
		menegaskan tegas ditegaskan
		menjelaskan jelas dijelaskan
		menyampaikan - disampaikan
		menyatakan - dinyatakan
		menambahkan tambah ditambahkan
		menuturkan tutur dituturkan
		mengungkapkan ungkap diungkapkan
		mengungkap ungkap diungkap
		melanjutkan lanjut -
		memaparkan papar dipaparkan
		menerangkan terang diterangkan
		membeberkan beber dibeberkan
		merinci rinci dirinci
		menekankan - ditekankan
		mengingatkan - diingatkan
		mengemukakan - dikemukakan
		menceritakan cerita diceritakan
		mengisahkan kisah dikisahkan
		mengutarakan - diutarakan
		menandaskan tandas -
		mengimbuhkan imbuh -
		menukas tukas -
		menimpali timpal -
		menjawab jawab -
		menguraikan urai diuraikan
		mengibaratkan - -
		menggambarkan - digambarkan
		mencontohkan - dicontohkan
		mengabarkan - dikabarkan
		menginformasikan - diinformasikan
		memberitahukan - diberitahukan
		memberitahu - -
		mengonfirmasi - dikonfirmasi
		mengkonfirmasi - -
		memastikan - dipastikan
		berkata kata -
		berujar ujar -
		berucap ucap diucapkan
		bertutur tutur -
		bercerita cerita -
		berkisah kisah -
		berkomentar komentar -
		berdalih dalih -
		beralasan alasan -
		berkilah kilah -
		bilang bilang -
		- tutup -
		- pungkas -
		- sambung -
		menyindir sindir -
		menggarisbawahi - -
		mengenang kenang -
		- celetuk -
		- seloroh -
		- canda -
		- kelakar -
		- seru -
		- cetus -
		- sentil -
		- sergah -
		- tegur -
		- bisik -
		- bunyi -
		- demikian -`,
	write: `
		menulis tulis ditulis
		menuliskan tulis dituliskan
		mencuit cuit -
		mencuitkan cuit -`,
	show: `
		menunjukkan - -
		memperlihatkan - -
		mengindikasikan - -
		menyimpulkan - disimpulkan
		mencatat catat -`,
	ask: `
		menanyakan - ditanyakan
		bertanya tanya -
		mempertanyakan - dipertanyakan`,
	order: `
		meminta pinta -
		mengimbau imbau -
		menghimbau himbau -
		mengajak ajak -
		mendesak desak -
		menyarankan saran -
		mengusulkan usul -
		menyerukan seru -
		menginstruksikan - -
		memerintahkan perintah -
		berpesan pesan -
		menuntut tuntut -
		merekomendasikan - -
		mewanti-wanti - -`,
	hope: `
		berharap harap -
		mengharapkan - -
		mengkhawatirkan - -
		menyayangkan - -
		menyesalkan sesal -
		mengeluhkan keluh -
		mengeluh keluh -`,
	assess: `
		menilai nilai -
		berpendapat - -
		memperkirakan - -
		memprediksi - -
		meyakini - -
		berpandangan - -
		berkeyakinan - -
		menduga duga -`,
	admit: `
		mengaku aku -
		mengakui aku diakui
		mengklaim klaim diklaim
		mengeklaim klaim -`,
	deny: `
		membantah bantah dibantah
		menampik tampik -
		menepis tepis -
		menyangkal - -`,
	warn: `
		memperingatkan - -`,
	threaten: `
		mengancam ancam -`,
	refuse: `
		menolak - -`,
	promise: `
		berjanji janji -
		menjanjikan - -
		bersumpah - -
		menjamin - -`,
	announce: `
		mengumumkan - diumumkan
		mendeklarasikan - -`,
	report: `
		melaporkan lapor dilaporkan
		memberitakan - -
		mewartakan - -`,
};

/** The bare object of these is often a thing ("menyampaikan pidato", "mengungkapkan rasa duka"), not what was said. */
const OPENED = new Set(
	`menyampaikan mengungkapkan mengungkap menyatakan menceritakan menjawab melanjutkan menggambarkan mengibaratkan
	mencontohkan menyindir mencatat menuntut mengancam mengajak menjamin menjanjikan menulis
	menuliskan mempertanyakan menanyakan membantah menepis menampik menyangkal menunjukkan memperlihatkan mengindikasikan mengumumkan
	mendeklarasikan menginformasikan mengonfirmasi mengkonfirmasi mengutarakan mengemukakan memaparkan merinci menjelaskan
	mendesak mengusulkan menduga mengenang mengeluhkan menyesalkan memberitakan mewartakan melaporkan mengakui
	memastikan menguraikan membeberkan menegaskan menekankan mengingatkan menambahkan`.split(/\s+/),
);

/** Tags that are nouns as well ("ceritanya", "nilainya"): tags only right after a quotation. */
export const nounTags: string[] = `
	pesan cerita kisah nilai janji klaim usul saran komentar alasan dalih perintah tuntut tegur bunyi catat umum duga aku`
	.trim()
	.split(/\s+/);

const form = (word: string | undefined) => (word === '-' ? undefined : word);

export const verbs: ReportingVerb[] = Object.entries(FORMS).flatMap(([sense, lines]) =>
	lines
		.trim()
		.split('\n')
		.map((line): ReportingVerb => {
			const [active, tag, passive] = line.trim().split(' ').map(form);
			return { active, tag, passive, sense: sense as Sense, takes: active && OPENED.has(active) ? 'opened' : 'clause' };
		}),
);

const GIVE_WORDS = [
	'mengucapkan',
	'menyampaikan',
	'mengungkapkan',
	'menyatakan',
	'mengutarakan',
	'memberikan',
	'melayangkan',
	'menghaturkan',
];

export const acts: SpeechAct[] = [
	{
		act: 'thank',
		verbs: GIVE_WORDS,
		objects: ['terima kasih', 'terimakasih', 'rasa terima kasih', 'ucapan terima kasih', 'penghargaan', 'apresiasi'],
	},
	{ act: 'thank', verbs: ['berterima kasih', 'berterimakasih'] },
	{ act: 'apologise', verbs: GIVE_WORDS, objects: ['permintaan maaf', 'permohonan maaf', 'maaf', 'penyesalan'] },
	{ act: 'apologise', verbs: ['meminta maaf', 'minta maaf', 'memohon maaf'] },
	{ act: 'congratulate', verbs: GIVE_WORDS, objects: ['selamat', 'ucapan selamat'] },
	{
		act: 'condole',
		verbs: GIVE_WORDS,
		objects: [
			'belasungkawa',
			'bela sungkawa',
			'ucapan belasungkawa',
			'duka',
			'duka cita',
			'dukacita',
			'rasa duka',
			'simpati',
			'keprihatinan',
		],
	},
	{
		act: 'deny',
		verbs: ['membantah', 'menyangkal', 'menepis', 'menampik', 'memungkiri'],
		objects: [
			'tudingan',
			'tuduhan',
			'dugaan',
			'kabar',
			'isu',
			'rumor',
			'spekulasi',
			'klaim',
			'anggapan',
			'laporan',
			'pernyataan',
			'pengakuan',
			'keterlibatan',
			'adanya',
			'hal itu',
			'hal tersebut',
		],
	},
	{ act: 'pray', verbs: ['mendoakan', 'berdoa'] },
];
