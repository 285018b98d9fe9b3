/**
 * The commonest words of each language that carry no topic: every text of some length is full of them, so a few dozen are
 * enough to tell languages apart. Indonesian and Malay share nearly all of theirs: they stand in one list, and the words that
 * one of the two does not use decide between them.
 */
const LISTS: Record<string, string> = {
	de: 'der die das und ist nicht mit den von ein eine dem des auf für sich auch im zu dass werden sie er es wie bei nach aus wird oder sind noch einer um am haben hat aber nur zum war wurde mehr über kann zur so ich wir vor durch unter einem einen als',
	en: 'the of and to in is that for it was on with as are be by this from at or have an not but they his has had were which you their its will would who been more when there said he she we can what one about if than so your up out into',
	es: 'el la los las de que y en un una es por con para del se no su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra ese fue ha son',
	fr: 'le la les de des et est en un une du que qui dans pour pas sur au par avec ce il elle plus ne se son sa ses aux cette mais comme ou nous vous ont été sont leur ces à être fait même tout était lui aussi bien sans peut après entre deux',
	'id/ms':
		'yang dan di dari untuk dengan pada ini itu dalam tidak akan adalah juga ke oleh ada mereka sudah atau sebagai kata telah kami saya kita dia ia lebih menjadi seperti hanya masih antara dapat sebelum semua tetapi sangat bukan lagi lain hari tahun bulan orang dua tiga satu pertama tersebut serta secara hingga sejak ketika kepada daripada terhadap melalui selama setiap sekitar beberapa banyak besar pun terjadi para bahwa bahawa karena kerana namun setelah selepas saat belum harus perlu agar supaya jika apabila merupakan sedang saja sahaja seorang sehingga tentang mengenai terkait atas bagi katanya ujarnya menurut',
	it: 'il la le di che e è in un una per con non del della dei sono da si al alla nel anche come più ma lo gli ha delle ed questo ci i o se dal ai suo loro nella stato essere hanno su tra dopo sua degli cui quando molto alle già era',
	nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij door naar maar uit nog werd dan wordt hij ze hebben heeft die deze dit over zich kan meer tot was worden of ik we je wel geen onder wat zo tegen na',
	no: 'og i er det som på en til av for at med har de ikke den var et om fra men vi kan han så seg ble eller jeg skal vil når blir hun også etter opp mer over ved mot være bare ut sin noe må hadde under nå dette mellom',
	pl: 'w i na z się nie do to jest że o jak po co tak za od ale jego oraz dla przez był są przy ma tego które jej być już który która czy może tylko tym także pod aby także bo roku był więc gdy jednak lub ich może została został bardzo tej',
	pt: 'o a os as de que e do da em um uma para com não no na por mais dos se como mas foi ao ele das à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus são nas me esse você foram essa num nem',
	ru: 'и в не на что с по как из к а это от за для он но его то так о все же у до бы только был мы также было её их она при чтобы если или были быть когда после уже ещё которые который во этого может где лет более',
	tr: 've bir bu da de için ile çok olarak daha gibi olan kadar ne ama sonra en o var ise ya değil her diye ki mi göre olduğu oldu bunu şey tarafından üzerine kendi hem veya yeni ancak ilk iki zaman bile olduğunu büyük yok sadece',
};

/** Words of the one language that a text in the other does not use, or hardly: spelling, news vocabulary, days and months. */
export const INDONESIAN_OR_MALAY: { id: ReadonlySet<string>; ms: ReadonlySet<string> } = {
	id: new Set(
		'karena bisa bahwa saat usai uang polisi mobil warga kantor kabupaten provinsi kecamatan gubernur bupati kepolisian terkait soal tak rupiah rp nomor senin kamis jumat agustus maret juli desember ungkap ungkapnya tutur tuturnya imbuh ucap ucapnya jelasnya menyebut mengaku sedangkan akibat pria perempuan gedung sepeda kapolres wib pekan pasien lewat sekitar kemarin seputar anda pihaknya kalau sementara pasca berada dilakukan triliun miliar persen walikota wali pilkada indonesia jakarta'.split(
			' ',
		),
	),
	ms: new Set(
		'kerana bahawa boleh beliau ialah iaitu manakala selepas berkata polis wang syarikat kerajaan hospital isnin khamis jumaat ahad ogos julai disember sebarang menerusi sahaja mahu pelbagai mengikut agensi baharu kanak-kanak daripada rm ringgit datuk seri tan mesyuarat berikutan memaklumkan kes peratus projek jabatan malaysia kuala selangor johor sabah sarawak perdana bilion mac televisyen universiti'.split(
			' ',
		),
	),
};

/** Word → the languages whose list it is on. */
export const languagesByWord: ReadonlyMap<string, readonly string[]> = indexWords();

function indexWords(): Map<string, string[]> {
	const index = new Map<string, string[]>();
	for (const [language, words] of Object.entries(LISTS))
		for (const word of new Set(words.split(' '))) if (word) index.set(word, [...(index.get(word) ?? []), language]);
	return index;
}
