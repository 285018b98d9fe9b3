import { forms } from '../forms';
import type { NamingTable } from '../naming';
import { givenNames } from './given-names';
import { knownAs } from './known-as';
import { places } from './places';
import { institutions } from './titles';

/**
 * Titles, roles and nouns of Indonesian news. Chosen from their counts in 639,000 words of Indonesian news and treebanks
 * (idner-news-2k, IndoNLU, idn-tagged-corpus, UD Indonesian) and in reporting formulas of detik, Kompas and PANL.
 */
const TABLE: NamingTable = {
	headFirst: true,
	roles: {
		official: forms(`
			presiden, wakil presiden, wapres, presiden terpilih, perdana menteri, PM, raja, ratu, sultan, emir, kanselir, putra mahkota,
			pemimpin tertinggi, kepala negara, menteri, wakil menteri, wamen, menteri koordinator, menko, menteri luar negeri, menlu,
			wamenlu, menteri dalam negeri, mendagri, wamendagri, menteri keuangan, menkeu, wamenkeu, menteri pertahanan, menhan,
			menteri kesehatan, menkes, wamenkes, menteri agama, menag, menteri perhubungan, menhub, menteri pendidikan, mendikbud,
			mendikbudristek, mendiktisaintek, mendikdasmen, menteri sosial, mensos, menteri perdagangan, mendag, menteri pertanian, mentan,
			menteri hukum, menkum, menkumham, menteri perindustrian, menteri komunikasi dan digital, menkomdigi, menkominfo,
			menteri sekretaris negara, mensesneg, sekretaris kabinet, seskab, menteri pemuda dan olahraga, menpora, menteri BUMN,
			menteri ESDM, menteri ketenagakerjaan, menaker, menperin, menteri kelautan dan perikanan, menteri kehutanan, menhut,
			menteri lingkungan hidup, menteri PU, menteri PUPR, menpan-RB, menko polkam, menko polhukam, menko perekonomian, menko PMK,
			menko pangan, menko marves, menkopolhukam, gubernur, wakil gubernur, wagub, bupati, wakil bupati, wali kota, walikota, walkot,
			wakil wali kota, wawalkot, camat, lurah, kepala desa, kades, kepala dusun, sekda, sekretaris daerah, sekwan, sekretaris DPRD, kepala dinas, kadis,
			kadinkes, kadishub, penjabat gubernur, asisten daerah, duta besar, dubes, konsul jenderal, konjen, utusan khusus, sekjen PBB,
			sekretaris jenderal PBB, sekjen NATO, sekjen ASEAN, direktur jenderal, dirjen, wakil tetap, gubernur bank indonesia, gubernur BI,
			staf khusus, kasatpol PP, kepala satpol PP, kasat pol PP, kepala badan, kepala kantor wilayah, kepala kantor staf kepresidenan, kepala balai, kepala suku dinas, kasudin,
			ketua rukun tetangga, ketua rukun warga, ketua satgas, ketua satuan tugas, ketua gugus tugas, kepala lapas, kepala rutan, kalapas, karutan, penghulu, pejabat, pejabat senior, pejabat tinggi, ketua RT, ketua RW, kepala daerah, kakanwil, juru bicara pemerintah,
			juru bicara kepresidenan, ketua KPU, ketua bawaslu, ketua ombudsman, kepala staf kepresidenan
		`),
		politician: forms(`
			anggota DPR, ketua DPR, wakil ketua DPR, anggota DPRD, ketua DPRD, wakil ketua DPRD, anggota MPR, ketua MPR, anggota DPD,
			wakil ketua MPR, ketua DPD RI, ketua komisi I, ketua komisi II, ketua komisi III, anggota komisi I, anggota komisi II, anggota komisi III, anggota komisi IV, anggota komisi V, anggota komisi VI, anggota komisi VII, anggota komisi VIII,
			anggota komisi IX, anggota komisi X, anggota komisi XI, anggota komisi XII, anggota komisi XIII, ketua fraksi, senator,
			ketua badan legislasi, anggota parlemen, ketua parlemen, anggota kongres, anggota dewan, legislator, anggota legislatif,
			wakil rakyat, anggota fraksi, ketua tim pemenangan, tim pemenangan, politisi, politikus, kader, ketua DPP, ketua DPC, ketua DPW, calon presiden, capres, cawapres, calon wakil presiden,
			calon gubernur, cagub, cawagub, calon bupati, cabup, calon wali kota, cawalkot, bakal calon, caleg, tim sukses, tim kampanye,
			juru kampanye, jurkam, pemimpin oposisi, tokoh oposisi, ketua umum partai, ketum partai, sekjen partai
		`),
		'police-or-court': forms(`
			kapolri, wakapolri, kapolda, wakapolda, kapolres, kapolresta, kapolrestabes, kapolsek, wakapolres, kabareskrim, kadiv humas,
			kadivhumas, kabid humas, kabidhumas, kasat reskrim, kasatreskrim, kasatlantas, kanit reskrim, dirlantas, dirreskrimum,
			dirreskrimsus, dirresnarkoba, kasi humas, penyidik, jenderal polisi, komjen, irjen, brigjen pol, komisaris jenderal,
			inspektur jenderal, brigadir jenderal polisi, kombes, kombes pol, komisaris besar, AKBP, kompol, AKP, iptu, ipda, aiptu, aipda,
			bripka, brigadir, karopenmas, jaksa agung, jaksa, jaksa penuntut umum, JPU, kajati, kajari, kapuspenkum, kasi intel, kasipenkum,
			kepala kepolisian, kepala polda, kepala polres, kepala polsek, kepala bareskrim, kepala kejaksaan, wakil kepala polda, wakil kepala polres, ajun komisaris besar, ajun komisaris,
			hakim, hakim ketua, ketua majelis hakim, hakim agung, hakim konstitusi, ketua MA, ketua MK, ketua KPK, wakil ketua KPK,
			juru bicara KPK, jubir KPK, panitera, polisi, petugas kepolisian
		`),
		military: forms(`
			panglima TNI, panglima, KSAD, KSAL, KSAU, kapuspen TNI, kapuspen, kadispenad, kadispenal, kadispenau, pangdam, danrem, dandim,
			danlanal, danramil, letjen, letnan jenderal, mayjen, mayor jenderal, brigjen, brigadir jenderal, jenderal, laksamana, laksda,
			laksma, marsekal, marsda, kolonel, letkol, letnan kolonel, mayor, juru bicara militer, kapendam, komandan, prajurit, tentara
		`),
		academic: forms(`
			peneliti, peneliti senior, guru besar, dosen, rektor, wakil rektor, dekan, akademisi, profesor, prof, pengajar, ilmuwan,
			ahli sejarah, sejarawan, sosiolog, antropolog, mahasiswa doktoral, associate professor, kepala sekolah
		`),
		expert: forms(`
			pengamat, pengamat politik, pengamat ekonomi, pengamat militer, pengamat hukum, pakar, pakar hukum, ahli, ahli hukum, ahli gizi,
			saksi ahli, analis, analis senior, analis pasar, ekonom, ekonom senior, psikolog, dokter, dokter spesialis, epidemiolog,
			kriminolog, budayawan, praktisi, pemerhati, pemerhati pendidikan, perencana keuangan, arsitek, ahli gizi, ahli biostatistik, virolog, ahli entomologi, spesialis, konsultan, psikiater, ahli epidemiologi, planolog, apoteker, dr
		`),
		activist: forms(
			`aktivis, pegiat, relawan, sukarelawan, advokat publik, penggiat, ketua serikat, koordinator aksi, orator, demonstran, pengunjuk rasa, ketua LSM`,
		),
		company: forms(`
			direktur utama, dirut, presiden direktur, presdir, direktur operasional, direktur keuangan, direktur pemasaran, direktur komersial, direktur bisnis, EVP, SVP, supervisor, area supervisor, resort manager, hotel manager, project manager, corporate communication, operation manager, manager, store manager, agen, distributor, eksportir, importir, produsen, peternak, komisaris utama, komisaris, CEO, COO, CFO, CTO, general manager, manajer,
			manajer umum, corporate secretary, sekretaris perusahaan, vice president, VP, corporate communications, public relations, PR, pengusaha, founder, co-founder, pemilik, pemilik usaha,
			chief executive officer, chief executive, chief information officer, chief technology officer, chief marketing officer, chief financial officer, managing director, country director, president director, senior vice president, head, head of, area manager, branch manager, chief operating officer, country manager, pengelola, bos
		`),
		newsroom: forms(`wartawan, jurnalis, reporter, redaktur, pemimpin redaksi, pemred, kolumnis, koresponden, penulis`),
		witness: forms(`saksi, saksi mata, saksi kunci`),
		victim: forms(`korban, penyintas, keluarga korban, orang tua korban, orangtua korban, ibu korban, ayah korban, istri korban`),
		other: forms(`
			kuasa hukum, pengacara, advokat, penasihat hukum, tersangka, terdakwa, terpidana, pelapor, terlapor, pelatih, pemain, kiper,
			striker, gelandang, bek, wasit, penyanyi, aktor, aktris, artis, sutradara, produser, musisi, komika, warga, warga setempat,
			pedagang, petani, nelayan, buruh, sopir, pengemudi, mahasiswa, mahasiswi, siswa, siswi, guru, ibu rumah tangga, pria, wanita,
			perempuan, lelaki, remaja, penonton, ahli waris, kerabat, istri, suami, tetangga, pekerja, adik, kakak, ayah, anak, pendeta, uskup, kardinal, paus,
			pengasuh, penumpang, pengunjung, pelanggan, orang, tokoh, sumber, narasumber, perawat, bidan, influencer, selebgram, youtuber,
			konten kreator, pengguna, pembeli, pelaku, penjual, peserta, konsumen, pembudidaya, pendamping, penabuh, vokalis, gitaris, drummer, pemuka agama,
			tokoh agama, tokoh masyarakat, tokoh pemuda, tokoh adat, imam besar, khatib, ketua adat, kepala suku, penanggung jawab, pengojek, tukang ojek,
			juru parkir, satpam, pemilik rumah, pemilik lahan, pasien, pemuda, pemudik, wisatawan, jemaah, santri, anak buah kapal, nakhoda, pilot, pramugari,
			atlet, kapten, kapten tim, manajer timnas, pebulu tangkis, petinju, pembalap, perenang, pesepak bola, presenter, model, desainer, koki, chef, ojek daring,
			pramuwisata, pemandu wisata, fotografer, pelukis, novelis, penyair, buron, napi, narapidana, eks napi, terpidana mati
		`),
		'of-body': forms(`
			juru bicara, jubir, jurubicara, humas, kepala humas, ketua, ketua umum, ketum, wakil ketua, wakil ketua umum, waketum,
			sekretaris jenderal, sekjen, wakil sekjen, sekretaris, bendahara umum, direktur, direktur eksekutif, kepala, kepala badan,
			wakil kepala, deputi, deputi gubernur, kepala biro, karo, kabiro, kepala bagian, kabag, kepala bidang, kabid, kepala seksi,
			kepala kantor, ketua dewan, ketua yayasan, ketua tim, koordinator, ketua panitia, komisioner, anggota, pimpinan, wakil, pendiri,
			pemimpin, perwakilan, staf, pegawai, karyawan, tenaga ahli, penasihat, sekretaris pers, utusan, inspektur, irjen kementerian,
			kepala pusat, kapus, kabadan, petugas, manajer tim, ajudan, anggota tim, pengurus, asisten, kepala UPT, kasi
		`),
	},
	people: {
		official: forms(`pejabat, otoritas, pihak berwenang, aparat, para menteri, otoritas setempat, petugas`),
		politician: forms(`politisi, politikus, anggota dewan, kubu, oposisi, pendukung`),
		expert: forms(`ahli, pakar, pengamat, analis, ekonom, dokter`),
		academic: forms(`peneliti, ilmuwan, akademisi`),
		activist: forms(`aktivis, pengunjuk rasa, demonstran, massa, massa aksi, pegiat`),
		witness: forms(`saksi, saksi mata`),
		victim: forms(`korban, keluarga korban, penyintas`),
		'social-media': forms(`warganet, netizen, pengguna media sosial`),
		newsroom: forms(`wartawan, awak media, jurnalis`),
		'state-media': forms(`media pemerintah, media milik pemerintah, televisi pemerintah, tv pemerintah, media resmi, media milik negara`),
		company: forms(`pengusaha, pelaku usaha, investor`),
		'police-or-court': forms(`penyidik`),
		military: forms(`prajurit, tentara`),
		other: forms(`
			warga, warga setempat, sumber, narasumber, pihak, orang, pedagang, petani, nelayan, buruh, mahasiswa, keluarga, pihak keluarga,
			masyarakat, publik, kritikus, pengkritik, tokoh, pengemudi, siswa, penonton, pengacara, rakyat, persen
		`),
	},
	bodies: {
		government: forms(`
			direktorat jenderal, ditjen, setwan, setda, sekretariat daerah, bapenda, bappeda, dinkes, dishub, disdik, satpol PP, satuan polisi pamong praja, BPJS, balai kota,
			pemerintah, pemprov, pemkot, pemkab, pemda, kementerian, departemen, badan, dinas, lembaga negara, komisi, DPR, DPRD, MPR, DPD,
			parlemen, istana, sekretariat, kedutaan, kedubes, KBRI, KPU, bawaslu, bank indonesia, BI, OJK, KPUD, KIP, gedung putih, kemlu, kemenlu,
			deplu, kemenkumham, kemendikbud, kemendikbudristek, kemenparekraf, kemenpora, kemenristek, kemenpan-RB, kemenhan, kemendag,
			kemenperin, kementan, kemenaker, kemnaker, kemenkop UKM, kemenko, kominfo, kemkomdigi, komdigi, kemendes, kemendesa, kemenimipas, satgas, satuan tugas, gugus tugas, komnas HAM, komnas perempuan, KPAI, BNPB, BMKG, BPOM, BPS, BPK, BKPM, BKN, BSSN, basarnas, bapanas, bulog, SKK migas, komite nasional, otorita, otoritas jasa keuangan, PBB, DPR RI, ombudsman, puskesmas, imigrasi,
			bea cukai, kantor, kanwil, kantor wilayah, balai, desa, kelurahan, kecamatan, BPBD, direktorat, ditjen, RSUD, kota, kabupaten, provinsi,
			negara, kantor staf, kesultanan, kerajaan, senat, kongres
		`),
		'police-or-court': forms(`
			polri, polda, polres, polresta, polrestabes, polsek, mabes polri, bareskrim, kepolisian, kejaksaan, kejaksaan tinggi, kejaksaan negeri, kejagung, kejari, kejati,
			pengadilan, mahkamah, majelis hakim, KPK, MK, MA, PN, polisi, pihak kepolisian, densus, lapas, rutan, interpol, satreskrim,
			satlantas, ditreskrimum, ditreskrimsus, korlantas, brimob, LPSK, BNN, BNNP, divisi humas
		`),
		military: forms(`
			TNI, TNI AD, TNI AL, TNI AU, kodam, kodim, korem, koramil, militer, angkatan darat, angkatan laut, angkatan udara, pasukan,
			tentara, kopassus, kostrad, lanal, lanud
		`),
		politician: forms(`
			partai, PDIP, PDI-P, PDI Perjuangan, gerindra, golkar, nasdem, PKB, PKS, PAN, PPP, PSI, demokrat, DPP, DPC, DPW, fraksi,
			tim pemenangan, TKN, TPN, timnas, koalisi, perindo, hanura, komisi I, komisi II, komisi III, komisi IV, komisi V, komisi VI,
			komisi VII, komisi VIII, komisi IX, komisi X, komisi XI, baleg, banggar
		`),
		academic: forms(`
			universitas, institut, politeknik, fakultas, sekolah, kampus, UI, UGM, ITB, IPB, UIN, sekolah tinggi, SMA, SMP, SD
		`),
		activist: forms(`
			LSM, yayasan, serikat, koalisi masyarakat sipil, aliansi, walhi, kontras, ICW, YLBHI, LBH, konfederasi, federasi, BEM
		`),
		expert: forms(`
			institute, center, centre, lembaga penelitian, pusat penelitian, lembaga survei, pusat studi, think tank, indikator politik, LSI, CSIS, indef, lembaga kajian, pusat kajian, IDI
		`),
		company: forms(`
			PT, perusahaan, Tbk, bank, CV, BUMN, pertamina, PLN, maskapai, perseroan, operator, hotel, rumah sakit, RS, persero, manajemen,
			pabrik, startup, koperasi, grup, KAI, telkom, telkomsel, gojek, grab
		`),
		newsroom: forms(`
			harian, koran, majalah, surat kabar, stasiun televisi, media lokal, media setempat, media, portal, tabloid, redaksi
		`),
		'news-agency': forms(`kantor berita`),
		other: forms(`
			organisasi, asosiasi, ikatan, perhimpunan, majelis, forum, klub, federasi, persatuan, lembaga, dewan, komite, panitia, tim, NU,
			PBNU, muhammadiyah, MUI, PSSI, gereja, kelompok, himpunan, paguyuban
		`),
	},
	knownAs,
	alsoCalled:
		/^(?:,? (?:yang|atau))? ?(?:alias|(?:lebih |kerap |akrab |biasa |sering )+(?:disapa|dipanggil|dikenal)(?: dengan| sebagai)?(?: nama| sapaan)?) /u,
	spokespersons: forms(`juru bicara, jubir, jurubicara`),
	tellings: forms(
		`pengakuan, kesaksian, penuturan, penjelasan, cerita, pengamatan, pantauan, pandangan, pendapat, versi, klaim, kisah, perkiraan, keyakinan, pengalaman`,
	),
	legislatures: forms(`DPR, DPRD, MPR, DPD, DPR RI, parlemen, senat, kongres`),
	units: forms(
		`kepala badan, ketua satgas, ketua satuan tugas, ketua gugus tugas, kepala balai, satgas, satuan tugas, gugus tugas, tim, komite, forum, balai, dewan, badan, direktorat, pusat studi, pusat kajian, himpunan, badan eksekutif mahasiswa`,
	),
	documents: forms(`
		analisis, kajian, hasil kajian, hasil analisis, temuan, indeks, daftar, surat, surat edaran, surat keputusan, laporan, data, dokumen, survei, studi, penelitian, riset, hasil survei, catatan,
		undang-undang, UU, peraturan, perpres, permen, pasal, putusan, dakwaan, surat dakwaan, jajak pendapat, siaran pers,
		keterangan tertulis, pernyataan tertulis, keterangan resmi, rekaman, statistik, jurnal, buku, maklumat, pengumuman, prakiraan,
		poin, point, berkas, BAP, memo, email, nota, draf, rilis, hasil penelitian, pernyataan bersama, pernyataan, keterangan,
		informasi
	`),
	posts: forms(`
		cuitan, unggahan, postingan, akun, status facebook, video, kicauan, komentar, pesan berantai, laman, situs, instagram,
		akun instagram
	`),
	honorifics: forms(`
		pak, bapak, ibu, bu, mas, mbak, bang, kang, gus, KH, H, Hj, kiai, kyai, habib, ustaz, ustad, ustadz, ustazah, haji, hajah, romo,
		bhikkhu, tuan, nyonya, sri sultan, dr, drs, dra, ir, prof, Pol, TNI, sdr, saudara, si, sang
	`),
	ranks: forms(`
		komjen, irjen, brigjen, brigjen pol, kombes, kombes pol, komisaris jenderal, inspektur jenderal, brigadir jenderal, komisaris besar,
		ajun komisaris besar, ajun komisaris, komisaris polisi, AKBP, kompol, AKP, iptu, ipda, aiptu, aipda, bripka, brigadir, inspektur satu, inspektur dua,
		jenderal, jenderal polisi, letjen, letnan jenderal, mayjen, mayor jenderal, laksamana, laksamana muda, laksamana madya, laksamana pertama, laksda,
		laksma, laksdya, marsekal, marsekal muda, marsekal madya, marsda, marsma, marsdya, kolonel, letkol, letnan kolonel, mayor, kapten, letnan satu,
		letnan dua, sersan, prof, profesor, dr, drg, dokter, Inf, Czi, Pol, Purn, Mar, KH, ustaz, kiai, romo
	`),
	namedAfter: forms(`
		bupati, wakil bupati, wali kota, walikota, walkot, wakil wali kota, gubernur, wakil gubernur, camat, lurah, kepala desa, kades, kepala dusun,
		kapolda, kapolres, kapolresta, kapolsek, wakapolres, wakapolda, kajari, kajati, dandim, danrem, danramil, kabupaten, kecamatan, desa, kelurahan,
		kota, provinsi, kampung, dusun, polda, polres, polresta, polsek, kodim, pulau, gunung, sungai, jalan, masjid, gereja, pura, wihara, vihara, pondok pesantren,
		pesantren, ponpes, pasar, bandara, stasiun, terminal, pelabuhan, stadion, hotel, restoran, kafe, museum, taman, wisma, asrama, perumahan, kompleks, mal, plaza, menara, graha, puskesmas, rumah sakit, RS, RSUD,
		RSUP, SMA, SMAN, SMK, SMKN, SMP, SMPN, SD, SDN, sekolah, universitas, institut, politeknik, PT, CV, bank, yayasan, komunitas, paguyuban, koperasi,
		perusahaan, grup, forum, klub, suku, kerajaan, keraton, dewan adat, serikat, aliansi, koalisi, gerakan, perhimpunan, lembaga, asosiasi, ikatan, himpunan, persatuan, organisasi, federasi, konfederasi, komite, kelompok, dewan, badan, harian, majalah, radio, wilayah
	`),
	related: forms(
		`kuasa hukum, pengacara, penasihat hukum, tim kuasa hukum, tetangga, rekan, teman, kerabat, sahabat, kakek, nenek, paman, bibi, sopir, ajudan, mertua, pihak, keluarga, pihak keluarga`,
	),
	fields: [
		...institutions,
		...forms(`
			internasional, kemiskinan, kesejahteraan, penegakan, penerangan, kehumasan, kepegawaian, hortikultura, peternakan, perkebunan, kependudukan,
			kebencanaan, kebersihan, pertamanan, kepemudaan, keolahragaan, ketahanan, kelistrikan, pertambangan, transmigrasi, koperasi, UMKM, UKM, HAM,
			logistik, pertanahan, penataan, bina marga, cipta karya, tata ruang, penyuluhan, rehabilitasi, surveilans, penyakit menular, kedokteran,
			keperawatan, farmasi, antariksa, utara, selatan, barat, tenggara, tengah, penerbangan, kerumahtanggaan, protokol, retail, distribusi, finance, reform, strategic, policy, integrity, justice,
			studies, society, syndicate, watch, network, center, centre, university, commercial, marketing, lending, hospitality, secretary, officer,
			academy, association, federation, agency, authority, chamber, records, pictures, studio, studios, entertainment, music, technologies, systems,
			solutions, motors, airlines, airways, energy, industries, holdings, partners, ventures, securities, sekuritas, asset, management, insurance,
			tourism, board, department, ministry, school, hospital, health, medical, national, world, reserse, kriminal, pidana, intelijen, narkoba, samapta,
			pilkada, pemilu, pilpres, januari, februari, maret, juni, agustus, september, oktober, november, desember, umum, khusus, digital, operasional, kemahasiswaan, kurikulum, mikro, makro, berkelanjutan, tertinggal, terpencil, kepulauan, nusantara
		`),
	],
	places,
	givenNames,
	former: forms(`mantan, eks, bekas, purnawirawan`),
	one: forms(`seorang, salah satu, salah seorang, sebuah, satu, seseorang, suatu`),
	many: forms(`
		para, sejumlah, beberapa, banyak, sebagian, ratusan, ribuan, puluhan, dua, tiga, semua, seluruh, kedua, mayoritas, berbagai,
		kelompok, kalangan
	`),
	pronouns: forms(`ia, dia, beliau, mereka, nya, saya, kami, kita, dirinya, pihaknya, aku, keduanya, yang bersangkutan, ini, itu`),
	clauseOpeners: forms(`yang, ketika, saat, dalam, kepada, usai, seperti, melalui, lewat, pada, soal, terkait, karena, setelah`),
	particles: forms(`
		di, dari, dan, untuk, bidang, pihak, itu, ini, tersebut, asal, selaku, sebagai, sekaligus, bernama, juga, lain, lainnya,
		of, for, and, the, terpilih, utama, pj, plt, plh, pjs, pelaksana tugas, penjabat, almarhum, mendiang, senior, muda, calon
	`),
	kin: forms(`suami, istri, anak, adik, kakak, ayah, ibunda, ayahanda`),
	nameParticles: forms(`bin, binti, al, el, van, de, der, von, da, bu`),
	surnames: forms(`hakim, utama, raja, ratu, sultan, muda`),
	sentenceOpeners: forms(`
		namun, sementara, menurut, ketika, saat, setelah, sebelum, jika, kalau, tetapi, tapi, meski, meskipun, karena, selain, bahkan,
		lalu, kemudian, sebelumnya, sedangkan, hingga, sejak, adapun, atas, akibat, berdasarkan, dalam, pada, untuk, oleh, sebab, tak,
		tidak, ada, baca, foto, hal, jadi, kata, kini, lebih, melalui, mengutip, nantinya, saya, sebagai, sehingga, sekarang, sesuai,
		sudah, terkait, usai, dengan, dilansir, dikutip, senin, selasa, rabu, kamis, jumat, sabtu, minggu, begitu, lantas, apalagi,
		kunjungan, usulan, sejauh, diketahui, lanjut, bila, agar, meminta, hadir, turut, artinya, intinya, makanya, misalnya, praktis, alhasil, begitupun, begitu pula, berkali-kali, belakangan, awalnya, akhirnya, sayangnya, rupanya, ternyata, selanjutnya,
		tepatnya, tujuannya, alasannya, penutup, beban, setiap, sebanyak, sehari, baik, maupun, yaitu, yakni, kemarin, hari, pertama, kedua, ketiga, semua, seluruh
	`),
	anonymity: forms(`
		enggan disebut, enggan disebutkan, tidak mau disebut, tidak mau disebutkan, tak mau disebut, tak mau disebutkan,
		tidak ingin disebut, tidak ingin disebutkan, tak ingin disebut, tak ingin disebutkan, tidak bersedia disebut,
		tidak bersedia disebutkan, meminta anonim, meminta namanya, minta namanya, tidak berwenang berbicara, tak berwenang berbicara,
		dengan syarat anonim, dengan syarat anonimitas, tidak disebutkan namanya, tak disebutkan namanya, karena alasan keamanan,
		bukan nama sebenarnya, nama samaran
	`),
};

export const indonesianNaming = () => TABLE;
