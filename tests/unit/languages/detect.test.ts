import { expect, test } from 'vitest';
import { detectLanguage } from '../../../src/languages/detect';
import { expectConstantTime } from '../growth';

const SENTENCES: Record<string, string> = {
	id: 'Gubernur mengatakan bahwa jalan itu akan ditutup mulai Senin karena perbaikan jembatan belum selesai. Warga bisa lewat jalur lain.',
	ms: 'Kerajaan negeri berkata jalan itu akan ditutup mulai Isnin kerana kerja membaiki jambatan belum selesai, manakala penduduk boleh menggunakan laluan lain.',
	en: 'The governor said that the road would be closed from Monday because the bridge had not been repaired yet, and people could use another way.',
	de: 'Die Straße wird ab Montag gesperrt, weil die Brücke noch nicht repariert ist, sagte der Bürgermeister, und die Anwohner müssen einen Umweg nehmen.',
	fr: 'La route sera fermée dès lundi parce que le pont n’est pas encore réparé, a dit le maire, et les habitants devront passer par un autre chemin.',
	es: 'La carretera estará cerrada desde el lunes porque el puente aún no ha sido reparado, dijo el alcalde, y los vecinos tendrán que usar otra ruta.',
	it: 'La strada sarà chiusa da lunedì perché il ponte non è ancora stato riparato, ha detto il sindaco, e gli abitanti dovranno usare un’altra via.',
	pt: 'A estrada será fechada a partir de segunda porque a ponte ainda não foi reparada, disse o prefeito, e os moradores terão de usar outro caminho.',
	nl: 'De weg wordt vanaf maandag afgesloten omdat de brug nog niet is hersteld, zei de burgemeester, en de bewoners moeten een andere route nemen.',
	pl: 'Droga będzie zamknięta od poniedziałku, ponieważ most nie został jeszcze naprawiony, powiedział burmistrz, a mieszkańcy muszą się z tym liczyć.',
	no: 'Veien blir stengt fra mandag fordi broen ikke er reparert ennå, sa ordføreren, og de som bor der må kjøre en annen vei.',
	tr: 'Köprü henüz onarılmadığı için yol pazartesi gününden sonra kapalı olacak, dedi başkan, ve bu yüzden başka bir yol daha kullanılacak.',
	ru: 'Дорога будет закрыта с понедельника, потому что мост ещё не отремонтирован, сказал мэр, и жители должны ехать по другой дороге.',
	ja: '市長は、橋の修理がまだ終わっていないため、この道路は月曜日から通行止めになると述べた。住民は別の道を使うことができる。',
};

test.each(Object.entries(SENTENCES))('tells a sentence in %s', (language, sentence) => {
	expect(detectLanguage(sentence).language).toBe(language);
	expect(detectLanguage(sentence).confidence).toBeGreaterThan(0.2);
});

test('a text in a language of the page head is told by its own words', () => {
	expect(detectLanguage(`Read more Share\n${SENTENCES.id}\n${SENTENCES.id}`).language).toBe('id');
});

test.each(['', '12 34 56', 'Kompas Tempo Antara', '中国政府星期一宣布这座桥将会关闭'])('does not guess at %j', (text) => {
	expect(detectLanguage(text)).toEqual({ language: 'und', confidence: 0 });
});

test('what Indonesian and Malay share is told less surely than what only one of them has', () => {
	const shared = detectLanguage('Mereka sudah ada di sini dan tidak akan pergi dari tempat itu');
	expect(shared.confidence).toBeLessThan(detectLanguage(SENTENCES.id as string).confidence);
});

test('a megabyte of text takes no longer than its beginning', () => {
	const sentence = `${SENTENCES.id} `;
	const textOf = (characters: number) => sentence.repeat(characters / sentence.length);
	expect(detectLanguage(textOf(1_000_000)).language).toBe('id');
	expectConstantTime(1_000_000, textOf, detectLanguage);
});
