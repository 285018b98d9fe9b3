const names = (text: string) =>
	text
		.split(',')
		.map((name) => name.trim().replace(/\s+/g, ' ').toLowerCase())
		.filter(Boolean);

/** Places that stand between an office and a name ("Bupati Bogor …", "Presiden Rusia …"): they end the office and begin no name. */
export const places: string[] = names(`
	Indonesia, Aceh, Sumatera Utara, Sumut, Sumatera Barat, Sumbar, Riau, Kepulauan Riau, Kepri, Jambi, Sumatera Selatan, Sumsel, Bengkulu, Lampung,
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
	Ukraina, Uni Eropa, Uni Emirat Arab, UEA, Venezuela, Vietnam, Vatikan, Yaman, Yordania, Yunani, Eropa, Asia, Afrika, RI, Washington, Moskwa, Kremlin, Pyongyang, Beijing`);
