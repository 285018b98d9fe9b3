import { forms } from '../forms';

/**
 * First names so common in Indonesia that one of them begins a name rather than ends the name of a body or place before it ("Direktur Taman
 * Impian Jaya Ancol | Rika Lestari"). Only such as are no ordinary words of titles, bodies and places.
 */
export const givenNames: readonly string[] = forms(`
	abdul, abdullah, abdurrahman, abu, achmad, ade, adi, aditya, adrian, agus, agustinus, ahmad, akhmad, albert, alex, alexander, alfred, ali, amin, amir,
	ana, andi, andika, andre, andreas, andri, andy, angga, ani, anis, anita, anna, anton, antonius, arie, arief, ari, arif, arifin, aris, ary, asep,
	asri, astuti, ayu, azhar, bachtiar, bagus, bahrul, bambang, basuki, benny, bernad, bernard, boy, budhi, budi, bustanul, cahyo, candra, chairul, choirul, citra, dadang,
	danang, dani, daniel, david, dedi, dede, deden, dedy, deni, denny, desi, dewi, dian, diah, dicky, didik, dimas, dina, dodi, doni, dwi, dyah, eddy, edi, edy, eka,
	eko, elisabeth, emil, endang, endi, eni, enny, erik, erna, erwin, eti, fadli, fahmi, faisal, fajar, fani, farid, fauzi, febri, ferdi, ferry, firman, fitri, fransiskus,
	galih, ganjar, gatot, gede, gregorius, gunawan, guntur, gusti, hadi, hafid, hamid, hamzah, handoko, hariyanto, harry, hartono, haryanto, hasan, hendra, hendri,
	hendro, henry, heri, herman, heru, hery, hidayat, husni, husein, ibnu, ibrahim, ida, ikhsan, ikhwan, ilham, iman, indra, irfan, irma, irwan, isa, ismail,
	iwan, jaka, jefri, joko, johan, johannes, john, joni, jusuf, kadek, ketut, komang, krisna, kurniawan, lili, lilis, linda, lukman, lusia, made,
	mahfud, mahmud, maria, mario, michael, mochamad, moh, mohamad, mohammad, muchamad, muhamad, muhammad, muhammed, mukhlis, mulyadi, mulyono, nana, nanang, nanik, natalia,
	ni, nina, nining, novi, novita, nugroho, nur, nuraini, nurul, nyoman, oktavia, oscar, pandu, paulus, peter, prasetyo, puji, puspita, putu, rachmat, rahmat,
	raka, rama, ratih, ratna, reni, retno, reza, rian, ricky, ridwan, rika, rina, rini, riri, risma, riza, rizal, rizki, rizky, robby, robert, roni, rony, rosa, rudi, rudy, rusdi,
	sandi, saiful, samsul, samuel, santi, sigit, siti, slamet, sofyan, sri, stephanus, sugeng, suharto, suherman, sujarwo, sukarno, sulaiman, suparman, supri, supriyadi,
	suryadi, susan, susanti, susi, sutrisno, suwarno, syafruddin, syaiful, syamsul, syarif, taufan, taufik, taufiq, teguh, titi, tito, tommy, toni, tony, totok, tri, triyono, udin, umar,
	utami, vera, vina, wahyu, wahyudi, wawan, wayan, widya, wibowo, wiwik, wulan, yani, yanti, yayan, yayuk, yogi, yohanes, yoga, yosef, yudi, yuli, yulia, yulianto, yuni, yunita, yusuf, zainal,
	zaki, zulfikar, zulkifli
`);
