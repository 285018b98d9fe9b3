const names = (text: string) =>
	text
		.split(',')
		.map((name) => name.trim().replace(/\s+/g, ' ').toLowerCase())
		.filter(Boolean);

/**
 * Regencies and cities, by the names that stand after "Bupati", "Kapolres"… Left out are those that are given names too (Bima, Lingga,
 * Muna): after an office that takes a place they are told apart by what the article calls its people.
 */
const regencies: string[] = names(`
	Aceh Besar, Aceh Jaya, Aceh Selatan, Aceh Singkil, Aceh Tamiang, Aceh Tengah, Aceh Tenggara, Aceh Timur, Aceh Utara, Aceh Barat, Aceh Barat Daya,
	Bener Meriah, Bireuen, Gayo Lues, Nagan Raya, Pidie, Pidie Jaya, Simeulue, Langsa, Lhokseumawe, Sabang, Subulussalam, Asahan, Dairi,
	Deli Serdang, Humbang Hasundutan, Karo, Labuhanbatu, Labuhanbatu Selatan, Labuhanbatu Utara, Langkat, Mandailing Natal, Nias, Nias Barat,
	Nias Selatan, Nias Utara, Padang Lawas, Padang Lawas Utara, Pakpak Bharat, Samosir, Serdang Bedagai, Simalungun, Tapanuli Selatan, Tapanuli Tengah,
	Tapanuli Utara, Toba, Binjai, Gunungsitoli, Padangsidimpuan, Pematangsiantar, Siantar, Sibolga, Tanjungbalai, Tebing Tinggi, Agam, Dharmasraya,
	Kepulauan Mentawai, Mentawai, Lima Puluh Kota, Limapuluh Kota, Padang Pariaman, Pasaman, Pasaman Barat, Pesisir Selatan, Sijunjung, Solok,
	Solok Selatan, Tanah Datar, Bukittinggi, Padang Panjang, Pariaman, Payakumbuh, Sawahlunto, Bengkalis, Indragiri Hilir, Indragiri Hulu, Kampar,
	Kepulauan Meranti, Kuantan Singingi, Pelalawan, Rokan Hilir, Rokan Hulu, Siak, Dumai, Bintan, Karimun, Kepulauan Anambas, Natuna, Tanjungpinang,
	Batanghari, Bungo, Kerinci, Merangin, Muaro Jambi, Sarolangun, Tanjung Jabung Barat, Tanjung Jabung Timur, Tebo, Sungai Penuh, Sungaipenuh,
	Banyuasin, Empat Lawang, Lahat, Muara Enim, Musi Banyuasin, Muba, Musi Rawas, Musi Rawas Utara, Ogan Ilir, Ogan Komering Ilir, OKI,
	Ogan Komering Ulu, OKU, OKU Selatan, OKU Timur, Penukal Abab Lematang Ilir, Lubuklinggau, Pagar Alam, Prabumulih, Bengkulu Selatan, Bengkulu Tengah,
	Bengkulu Utara, Kepahiang, Lebong, Mukomuko, Rejang Lebong, Seluma, Lampung Barat, Lampung Selatan, Lampung Tengah, Lampung Timur, Lampung Utara,
	Mesuji, Pesawaran, Pesisir Barat, Pringsewu, Tanggamus, Tulang Bawang, Tulang Bawang Barat, Way Kanan, Bandar Lampung, Bangka, Bangka Barat,
	Bangka Selatan, Bangka Tengah, Belitung, Belitung Timur, Pangkalpinang, Kepulauan Seribu, Bandung Barat, Ciamis, Indramayu, Kuningan, Majalengka,
	Pangandaran, Purwakarta, Subang, Sumedang, Tasikmalaya, Banjar, Cimahi, Lebak, Pandeglang, Cilegon, Banjarnegara, Banyumas, Purwokerto, Batang, Blora,
	Boyolali, Brebes, Cilacap, Demak, Grobogan, Jepara, Karanganyar, Kebumen, Kendal, Kudus, Pati, Pekalongan, Pemalang, Purbalingga, Purworejo, Rembang,
	Sragen, Sukoharjo, Temanggung, Wonogiri, Wonosobo, Salatiga, Gunungkidul, Gunung Kidul, Kulon Progo, Kulonprogo, Bangkalan, Blitar, Bojonegoro,
	Bondowoso, Jombang, Lamongan, Lumajang, Magetan, Mojokerto, Nganjuk, Ngawi, Pacitan, Pamekasan, Pasuruan, Ponorogo, Probolinggo, Sampang, Situbondo,
	Sumenep, Trenggalek, Tuban, Tulungagung, Badung, Bangli, Buleleng, Gianyar, Jembrana, Karangasem, Klungkung, Tabanan, Dompu, Lombok Barat,
	Lombok Tengah, Lombok Timur, Lombok Utara, Lombok, Sumbawa, Sumbawa Barat, Alor, Belu, Ende, Flores Timur, Lembata, Manggarai, Manggarai Barat,
	Manggarai Timur, Nagekeo, Ngada, Rote Ndao, Sabu Raijua, Sikka, Sumba Barat, Sumba Barat Daya, Sumba Tengah, Sumba Timur, Timor Tengah Selatan,
	Timor Tengah Utara, Bengkayang, Kapuas Hulu, Kayong Utara, Ketapang, Kubu Raya, Landak, Melawi, Mempawah, Sambas, Sanggau, Sekadau, Sintang,
	Singkawang, Barito Selatan, Barito Timur, Barito Utara, Gunung Mas, Kapuas, Katingan, Kotawaringin Barat, Kotawaringin Timur, Lamandau, Murung Raya,
	Pulang Pisau, Seruyan, Sukamara, Palangka Raya, Palangkaraya, Balangan, Barito Kuala, Hulu Sungai Selatan, Hulu Sungai Tengah, Hulu Sungai Utara,
	Kotabaru, Tabalong, Tanah Bumbu, Tanah Laut, Tapin, Banjarbaru, Berau, Kutai Barat, Kutai Kartanegara, Kukar, Kutai Timur, Mahakam Ulu, Paser,
	Penajam Paser Utara, Bontang, Bulungan, Malinau, Nunukan, Tana Tidung, Tarakan, Bolaang Mongondow, Bolaang Mongondow Selatan,
	Bolaang Mongondow Timur, Bolaang Mongondow Utara, Kepulauan Sangihe, Sangihe, Sitaro, Kepulauan Talaud, Talaud, Minahasa, Minahasa Selatan,
	Minahasa Tenggara, Minahasa Utara, Bitung, Kotamobagu, Tomohon, Boalemo, Bone Bolango, Pohuwato, Banggai, Banggai Kepulauan, Banggai Laut, Buol,
	Donggala, Morowali, Morowali Utara, Parigi Moutong, Poso, Sigi, Tojo Una-Una, Tolitoli, Majene, Mamasa, Mamuju, Mamuju Tengah, Pasangkayu,
	Polewali Mandar, Bantaeng, Barru, Bone, Bulukumba, Enrekang, Gowa, Jeneponto, Kepulauan Selayar, Luwu, Luwu Timur, Luwu Utara, Maros, Pangkep,
	Pinrang, Sidenreng Rappang, Sidrap, Sinjai, Soppeng, Takalar, Tana Toraja, Toraja Utara, Wajo, Palopo, Parepare, Bombana, Buton, Buton Selatan,
	Buton Tengah, Buton Utara, Kolaka, Kolaka Timur, Kolaka Utara, Konawe, Konawe Kepulauan, Konawe Selatan, Konawe Utara, Muna Barat, Wakatobi, Baubau,
	Buru Selatan, Kepulauan Aru, Maluku Barat Daya, Maluku Tengah, Maluku Tenggara, Kepulauan Tanimbar, Seram Bagian Barat, Seram Bagian Timur, Tual,
	Halmahera Barat, Halmahera Selatan, Halmahera Tengah, Halmahera Timur, Halmahera Utara, Kepulauan Sula, Pulau Morotai, Pulau Taliabu,
	Tidore Kepulauan, Tidore, Asmat, Biak Numfor, Boven Digoel, Deiyai, Dogiyai, Intan Jaya, Jayawijaya, Keerom, Kepulauan Yapen, Lanny Jaya,
	Mamberamo Raya, Mamberamo Tengah, Mappi, Merauke, Mimika, Nabire, Nduga, Paniai, Pegunungan Bintang, Puncak, Puncak Jaya, Sarmi, Supiori, Tolikara,
	Waropen, Yahukimo, Yalimo, Fakfak, Kaimana, Manokwari, Maybrat, Pegunungan Arfak, Raja Ampat, Sorong, Tambrauw, Teluk Bintuni, Teluk Wondama, Wamena`);

/** Places that stand between an office and a name ("Bupati Bogor …", "Presiden Rusia …"): they end the office and begin no name. */
export const places: string[] = [
	...regencies,
	...names(`
	Indonesia, Sumatera, Jawa, Kalimantan, Sulawesi, Nusa Tenggara, Jabodetabek, Aceh, Sumatera Utara, Sumut, Sumatera Barat, Sumbar, Riau, Kepulauan Riau, Kepri, Jambi, Sumatera Selatan, Sumsel, Bengkulu, Lampung,
	Bangka Belitung, Babel, Jakarta, DKI Jakarta, DKI, Jawa Barat, Jabar, Jawa Tengah, Jateng, Yogyakarta, DI Yogyakarta, DIY, Jogja, Jawa Timur, Jatim, Banten,
	Bali, Nusa Tenggara Barat, NTB, Nusa Tenggara Timur, NTT, Kalimantan Barat, Kalbar, Kalimantan Tengah, Kalteng, Kalimantan Selatan, Kalsel,
	Kalimantan Timur, Kaltim, Kalimantan Utara, Kaltara, Sulawesi Utara, Sulut, Gorontalo, Sulawesi Tengah, Sulteng, Sulawesi Barat, Sulbar,
	Sulawesi Selatan, Sulsel, Sulawesi Tenggara, Sultra, Maluku, Maluku Utara, Malut, Papua, Papua Barat, Papua Selatan, Papua Tengah, Metro Jaya, Jakarta Raya,
	Jakarta Pusat, Jakarta Utara, Jakarta Barat, Jakarta Timur, Jakarta Selatan, Jaksel, Jakut, Jakbar, Jaktim, Jakpus, Bandung, Surabaya, Medan, Semarang, Makassar,
	Palembang, Denpasar, Manado, Bogor, Depok, Tangerang, Tangerang Selatan, Tangsel, Bekasi, Malang, Solo, Surakarta, Batam, Pekanbaru, Padang,
	Banjarmasin, Pontianak, Samarinda, Balikpapan, Kupang, Ambon, Jayapura, Ternate, Kendari, Palu, Mataram, Serang, Cirebon, Tegal, Sukabumi, Garut,
	Banda Aceh, Magelang, Sleman, Bantul, Klaten, Karawang, Cianjur, Banyuwangi, Jember, Kediri, Madiun, Gresik, Sidoarjo,
	Afghanistan, Afrika Selatan, Amerika Serikat, AS, Arab Saudi, Argentina, Australia, Bangladesh, Belanda, Belgia, Brasil, Brunei, Ceko, Chile, China, Denmark,
	Filipina, Finlandia, Hong Kong, India, Inggris, Irak, Iran, Israel, Italia, Jepang, Jerman, Kamboja, Kanada, Korea, Korea Selatan, Korsel,
	Korea Utara, Korut, Kuba, Laos, Lebanon, Libya, Malaysia, Meksiko, Mesir, Myanmar, Norwegia, Pakistan, Palestina, Polandia, Portugal, Prancis,
	Qatar, Rusia, Selandia Baru, Singapura, Spanyol, Sri Lanka, Sudan, Suriah, Swedia, Swiss, Taiwan, Thailand, Tiongkok, Timor Leste, Turki, Turkiye,
	Ukraina, Uni Eropa, Uni Emirat Arab, UEA, Venezuela, Vietnam, Vatikan, Yaman, Yordania, Yunani, Eropa, Asia, Afrika, RI, Washington, Moskwa, Kremlin, Pyongyang, Beijing`),
];
