const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Words that begin like verbs (me-, ber-, di-, ter-) and are not. */
export const notVerbs = words(`
	menteri mentan menko menkeu mental merah meter mereka medis media mesin merek metode berita berbagai beras berikut beberapa bersama berat berkas
	dinas direktur diri dia dirjen direksi dirinya digital disiplin distrik divisi diler dirut daerah diplomat diskusi terhadap terkait
	tersebut tertentu terbaru terbesar tersangka terdakwa terakhir terutama terjadi terminal teroris ternyata menjadi menjelang menurut merupakan mendatang terpisah tertinggi
	bernama terlapor berusia diaspora dinamika dirgantara dividen diabetes diagnosis dilema dimensi dinding diploma`);

/** Words that make a clause of the words they stand in ("harga sudah turun"), and verbs that no prefix shows to be verbs. */
export const finiteWords = words(`
	telah sudah akan belum tidak tak masih siap baru sedang bisa dapat harus perlu ingin adalah ialah merupakan menjadi terjadi berarti ada bukan tengah
	pernah sempat sulit mampu pihaknya dirinya ia dia mereka jangan wajib boleh terus juga kini hanya lebih cukup sangat optimistis optimis masing-masing
	yakin naik turun tumbuh tiba datang pergi habis aman mulai selesai gagal menang kalah hilang tewas mundur masuk keluar lolos batal sah
	benar salah penting bahwa bahawa`);
