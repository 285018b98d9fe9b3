const words = (text: string) => text.trim().split(/\s+/);

/** Offices, ranks, degrees and forms of address that stand before a name. */
export const titles: string[] = words(`
	presiden wapres wakil menteri menko menkeu menlu mendagri menhan menag menkes menhub mendikbud mendikbudristek menkominfo mensos menaker menpan
	menkumham menteng mensesneg seskab kepala ketua direktur dirut dirjen deputi gubernur wagub bupati walikota wali camat lurah sekretaris sekda
	sekjen sekdes kades kadis kadiv kabid kabag kabiro kasat kasi kasubbag kasubdit kanit kapolri kapolda kapolres kapolresta kapolsek kapolrestabes
	kajati kajari kasatreskrim panglima pangdam danrem dandim komandan jenderal jendral letjen mayjen brigjen kolonel letkol mayor kapten letnan
	sersan laksamana laksdya laksda laksma marsekal marsda marsma komjen irjen kombes kompol akbp akp iptu ipda aiptu aipda bripka brigadir briptu
	bripda komisaris ajun inspektur polisi jaksa hakim jubir pengacara advokat prof profesor dr dokter ir drs dra kh kiai kyai ustaz ustad habib
	romo pastor pendeta uskup kardinal paus imam pak bapak bu ibu mas mbak bung gus haji hj h tuan nyonya nona raja ratu pangeran sultan
	pm perdana kanselir senator duta besar dubes konsul rektor dekan dosen guru ekonom analis pengamat pakar peneliti ahli manajer manager ceo coo
	cfo founder co-founder komisioner koordinator juru bicara humas plt pjs pj plh eks mantan utusan penasihat pelatih pemain kapten staf khusus
	anggota pimpinan pemimpin pengurus aktivis sejarawan budayawan sosiolog psikolog epidemiolog virolog penulis sutradara aktor artis penyanyi
	chief officer vice president director chairman chairperson secretary general head lead senior supervisor area pelaksana tugas asisten penjabat pejabat sementara pembina penanggung jawab lapangan perwira dandenpom presenter menristek mentan menpora menparekraf mendag menperin menteri-menteri kakanwil kakorlantas dirreskrimum dirreskrimsus dirlantas
	dirregident kabidhumas kadispora kadinkes kadisdik danlantamal kasad kasal kasau ksp founder owner pemilik pendiri pengusaha direksi komut`);

/** Words of bodies and fields that stand within titles and names of bodies. */
export const institutions: string[] = words(`
	kementerian kemenkeu kemenkes kemendagri kemensos kementan kemenag kemenhub kemlu badan lembaga dinas direktorat jenderal biro bidang divisi
	departemen sekretariat komisi komite dewan majelis mahkamah pengadilan kejaksaan kepolisian polda polres polsek polri tni tentara
	pemerintah pemprov pemkot pemkab pemda provinsi kabupaten kota desa kelurahan kecamatan kantor pusat daerah wilayah negara negeri
	nasional republik rakyat perwakilan partai fraksi universitas institut fakultas sekolah rumah sakit puskesmas bank bursa perusahaan perseroan
	pt cv tbk persero yayasan asosiasi ikatan persatuan perhimpunan himpunan gabungan federasi serikat forum gerakan aliansi koalisi organisasi
	kpk dpr dprd dpd mpr bpk bps bmkg bnpb bpbd bumn bumd ojk bi mk ma ky kpu bawaslu mui nu muhammadiyah idi pbb who unicef imf
	luar dalam keuangan perekonomian pertahanan kesehatan pendidikan kebudayaan perdagangan perindustrian pertanian kelautan perikanan
	perhubungan sosial agama hukum ham tenaga kerja ketenagakerjaan lingkungan kehutanan energi sumber daya mineral esdm pariwisata
	ekonomi kreatif pemuda olahraga komunikasi informatika pekerjaan perumahan pajak bea cukai 
	penindakan pencegahan penyidikan operasi pengawasan pengendalian penanganan percepatan gugus satuan satgas tim kelompok pelayanan masyarakat
	hubungan humas kerja sama pembangunan perencanaan penelitian pengembangan moneter stabilitas kebijakan strategi komersial
	penjualan pemasaran produksi keselamatan transportasi kereta api tata usaha
	executive corporate communication communications marketplace public relations affairs business research consulting institute
	initiative foundation association council committee group community global international international indonesian satuan lalu lintas sektor resor unit
	media center eksekutif riset kajian studi ilmu teknologi inovasi statistik meteorologi klimatologi geofisika pangan gizi
	masjid gereja pondok pesantren taman gedung pasar mal hotel pantai pulau gunung jalan sungai kawasan museum dusun
	keamanan ketertiban politik kemaritiman maritim investasi reformasi birokrasi aparatur perlindungan anak perempuan pemberdayaan ombudsman komnas satpol walhi greenpeace korlantas bareskrim densus lapas rutan imigrasi bandara pelabuhan stasiun terminal terpadu`);

/** Words of office only after another one: "Jaksa Agung", but "Agung Laksono". */
export const officeModifiers: string[] = words(
	'agung utama muda madya besar raya laut darat udara harian hidup manusia digital pertama kedua umum tinggi khusus',
);
