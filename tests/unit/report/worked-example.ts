import type { ArticleReport, Statement } from '../../../src/report/report';

/** Source, words, time, basis and the statement it stands in: the rows a reader must be shown for the seed article. */
export const WORKED_EXAMPLE = [
	['Kim Jong-un', 'mengucapkan terima kasih yang tulus kepada Presiden Rusia Vladimir Putin', '2023-09-18', 'stated', undefined],
	[
		'Kantor Berita Korea KCNA',
		'Kim Jong-un menyampaikan terima kasih yang tulus kepada Presiden Putin dan pejabat Rusia atas perhatian khusus dan keramahtamahan mereka, saat ia melakukan kunjungan',
		'2023-09-18',
		'worked-out',
		undefined,
	],
	[
		'Kim Jong-un',
		'menyampaikan terima kasih yang tulus kepada Presiden Putin dan pejabat Rusia atas perhatian khusus dan keramahtamahan mereka, saat ia melakukan kunjungan',
		'../2023-09-18',
		'carried-over',
		'2',
	],
	[
		'Kantor Berita Korea KCNA',
		'Kim Jong-un mendoakan kemakmuran dan an kesejahteraan untuk rakyat Rusia',
		'2023-09-18',
		'carried-over',
		undefined,
	],
	['Kim Jong-un', 'mendoakan kemakmuran dan an kesejahteraan untuk rakyat Rusia', '../2023-09-18', 'carried-over', '4'],
	[
		'para ahli',
		'Rusia sangat menginginkan persediaan peluru artileri Korea Utara untuk digunakan di Ukraina, sementara Pyongyang mencari bantuan dalam bidang teknologi satelit dan meningkatkan peralatan militer era Soviet',
		'../2023-09-18',
		'publication',
		undefined,
	],
];

export function rowsOf({ article, sources, statements }: ArticleReport): typeof WORKED_EXAMPLE {
	const words = ({ content }: Statement) =>
		content.map(({ block, start, end }) => article.blocks[block]?.text.slice(start, end)).join(' … ');
	return statements.map((statement) => [
		sources.find(({ id }) => id === statement.source)?.name,
		words(statement),
		statement.when?.value,
		statement.when?.basis,
		statement.within,
	]);
}
