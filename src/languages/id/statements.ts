import type { StatementWords } from '../statements';
import { places } from './places';
import { institutions, officeModifiers, titles } from './titles';
import { acts, nounTags, verbs } from './verbs';

const words = (text: string) => text.trim().split(/\s+/);
const phrases = (text: string) =>
	text
		.split(',')
		.map((phrase) => phrase.trim().replace(/\s+/g, ' '))
		.filter(Boolean);

export const statementWords: StatementWords = {
	verbs,
	acts,
	nounTags,
	officeModifiers,
	titles,
	institutions,
	places,
	clitics: ['nya'],
	accordingTo: ['menurut'],
	notSources: words(`
		rencana jadwal aturan peraturan ketentuan etika hukum undang-undang uu pasal saya kami kita anda kamu tradisi legenda mitologi iman hitungan
		kalender kebiasaan jenis kelompok usia urutan prosedur tata definisi selera keyakinan kabar rumor`),
	relays: ['dikutip', 'dilansir', 'mengutip', 'melansir', 'dinukil', 'menukil', 'disadur'],
	openers: ['bahwa', 'bahwasanya', 'kalau', 'jika', 'agar', 'supaya', 'apakah', 'mengapa', 'kenapa', 'bagaimana', 'apabila', 'bila'],
	adverbs: words(`
		juga pun segera sempat sudah telah lalu lantas kemudian kembali turut sebelumnya terus pernah langsung sendiri hanya masih lebih lanjut
		selanjutnya sekali lagi jauh tegas secara ikut sebelumnya berkali-kali kerap sering selalu lagi justru malah bahkan hanya cuma sontak tadi
		tetap sangat semakin kian kini memang juga akhirnya singkat gamblang terbuka resmi khusus terpisah tertulis jujur lugas`),
	negators: words('tidak tak belum bukan enggan jangan tanpa batal urung gagal ogah nggak enggak'),
	hedges: words('diduga konon disebut-sebut dikabarkan dituding dituduh ditengarai disinyalir dikatakan kabarnya'),
	speechNouns: words(`
		pernyataan klaim pengakuan janji pendapat keterangan penjelasan tudingan tuduhan bantahan keyakinan kabar peringatan penegasan
		kesaksian ucapan usulan permintaan harapan sumpah`),
	unreal:
		words(`akan bisa dapat harus perlu ingin mau hendak untuk guna agar supaya diminta boleh mampu berani usah mesti berhak wajib mulai siap
		bakal berencana berniat mencoba berusaha sulit dalam diharapkan disarankan dalam ketika saat usai setelah sebelum`),
	joiners: words('dan serta atau lalu kemudian tetapi tapi namun seraya sambil sembari dengan hingga lantas'),
	connectives: phrases(`
		sementara itu, selain itu, namun, namun demikian, tetapi, tapi, akan tetapi, bahkan, lebih lanjut, lebih jauh, oleh karena itu, karena itu,
		oleh sebab itu, di sisi lain, adapun, sedangkan, kendati demikian, kendati begitu, meski begitu, meski demikian, meskipun demikian, walau demikian,
		dengan demikian, untuk itu, sebelumnya, sebelumnya diberitakan, diberitakan sebelumnya, selanjutnya, kemudian, lalu, lantas, saat ini, kini,
		tak hanya itu, tidak hanya itu, bukan hanya itu, sementara, secara terpisah, di tempat terpisah, di tempat yang sama, di kesempatan yang sama,
		dalam kesempatan itu, dalam kesempatan yang sama, pada kesempatan itu, pada kesempatan yang sama, senada, senada dengan itu, hal senada, sebaliknya, padahal,
		jadi, sehingga, apalagi, misalnya, antara lain, di antaranya, begitu pula, demikian pula, demikian juga, begitu juga, setelah itu, dan, atau, serta,
		terkait hal itu, terkait itu, terkait hal tersebut, atas hal itu, diketahui, seperti diketahui, sebagai informasi, meski, walau, hanya saja, akhirnya, tentunya, tentu, faktanya,
		pasalnya, sebab, karena, maka, maka dari itu, tak heran, di samping itu, di lain pihak, di pihak lain, sebagaimana diketahui, ternyata, saat itu, ketika itu, waktu itu,
		hal yang sama, hal serupa, pun, ketika dikonfirmasi, saat dikonfirmasi, saat dihubungi, ketika dihubungi, ditemui terpisah, dihubungi terpisah, sejauh ini, hingga kini, sampai saat ini`),
	prepositions: words(`
		di ke dari pada dalam saat ketika setelah sesudah usai seusai selepas sebelum sejak selama terkait mengenai soal tentang untuk karena jika bila
		apabila kalau meski meskipun walau walaupun kendati dengan melalui lewat kepada terhadap bersama berdasarkan merujuk menanggapi melihat atas akibat bagi
		antara hingga sampai seperti sebagaimana sebagai ditemui dihubungi ditanya dikonfirmasi guna tanpa menjelang sambil seraya sembari
		sewaktu tatkala begitu mengutip dikutip dilansir melansir berkaitan menyikapi merespons menjawab didampingi selain serta disinggung dimintai menyusul
		via oleh demi agar supaya sehingga melansir mengacu berkaca bahwa merespon menyusul daripada menurut`),
	subordinators: words(`
		sedangkan sementara sehingga karena tetapi namun padahal sebab meski meskipun walau walaupun kendati ketika saat setelah sebelum jika apabila bila
		kalau agar supaya bahwa maka lalu kemudian serta melainkan`),
	pronouns: words('dia ia beliau mereka saya kami kita aku'),
	selfWords: words('pihaknya dirinya ia dia saya kami kita mereka beliau'),
	relative: ['yang'],
	determiners: words(`
		para seorang sejumlah beberapa sebagian banyak salah satu dua tiga empat lima seluruh semua kedua ketiga berbagai pihak sebuah suatu sang si
		sekitar kalangan sekelompok puluhan ratusan ribuan`),
	roles: words(`
		warga warganet netizen juru bicara jubir jurubicara saksi korban pelaku pejabat pengamat analis ahli pakar peneliti ilmuwan petugas polisi
		jaksa hakim penyidik pengacara kuasa terdakwa tersangka mahasiswa pelajar siswa guru dosen dokter perawat petani nelayan pedagang penjual pembeli pengusaha
		ekonom aktivis anggota ketua wakil kepala direktur manajer karyawan pegawai buruh pekerja sopir pengemudi penumpang tokoh ulama pemuka
		orang pria perempuan wanita lelaki ibu bapak ayah anak istri suami kakak adik keluarga kerabat tetangga teman rekan sumber narasumber
		politisi politikus legislator senator diplomat tentara prajurit militer pasukan kelompok organisasi lembaga pemerintah kepolisian
		perusahaan perseroan pemilik pengelola pengurus pendiri pelatih pemain atlet penulis wartawan jurnalis reporter media koran harian majalah situs kantor
		oposisi partai massa demonstran pengunjuk pengunjung pelanggan konsumen investor pialang peserta panitia tim sekretaris mantan eks calon
		penasihat utusan duta menteri presiden gubernur bupati perwakilan remaja siswi mahasiswi akademisi praktisi epidemiolog psikolog sejarawan
		jenderal perwira serdadu tergugat penggugat pemohon pelapor terlapor majelis hakim pengadilan ahli kementerian badan dinas komisi bos bendahara
		pramugari pilot nakhoda masinis lurah camat kades bidan apoteker relawan pengacara advokat notaris penyelenggara
		pengungsi penyintas penghuni peternak perajin seniman musisi penyanyi aktor artis sutradara produser pengasuh`),
	documents: words(`
		laporan surat edaran data survei hasil studi penelitian pengumuman keterangan dokumen putusan pernyataan siaran rilis riset jajak pemberitahuan
		pengakuan penuturan penjelasan catatan informasi pantauan laman situs unggahan postingan artikel buku undangan dakwaan amar statistik
		kajian analisis temuan maklumat instruksi perkiraan sensus angket tulisan kesaksian testimoni`),
	tagNouns: words('bunyi isi'),
	timeWords: words(`
		kemarin hari ini besok lusa tadi pagi siang sore malam dini petang pekan bulan tahun lalu pukul sekitar sekarang belakangan baru-baru`),
	namingNouns: words(
		'kantor harian koran majalah media situs portal stasiun perusahaan pt maskapai yayasan kelompok partai grup organisasi',
	),
	nameParticles: words('bin binti bt van de der den da dos al el ibn von of and for at'),
};
