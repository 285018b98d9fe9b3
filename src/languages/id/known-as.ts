/**
 * Short names that Indonesian news uses for one public person wherever they stand, with the name they stand for. They join two names that an
 * article itself has, and nothing more: where it has only "Jokowi", that is the name shown. Words and initials that are other things too
 * are left out.
 */
export const knownAs: Readonly<Record<string, string>> = {
	Jokowi: 'Joko Widodo',
	SBY: 'Susilo Bambang Yudhoyono',
	AHY: 'Agus Harimurti Yudhoyono',
	Ahok: 'Basuki Tjahaja Purnama',
	BTP: 'Basuki Tjahaja Purnama',
	Risma: 'Tri Rismaharini',
	'Gus Dur': 'Abdurrahman Wahid',
	'Gus Ipul': 'Saifullah Yusuf',
	'Cak Imin': 'Muhaimin Iskandar',
	'Cak Nun': 'Emha Ainun Nadjib',
	Zulhas: 'Zulkifli Hasan',
	Bamsoet: 'Bambang Soesatyo',
	HNW: 'Hidayat Nur Wahid',
	JK: 'Jusuf Kalla',
	LBP: 'Luhut Binsar Pandjaitan',
	RK: 'Ridwan Kamil',
	'Kang Emil': 'Ridwan Kamil',
	KDM: 'Dedi Mulyadi',
	BG: 'Budi Gunawan',
};
