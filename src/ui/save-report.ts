import type { ArticleReport } from '../report/report';
import type { FileFormat } from './file-formats';
import { saveFile } from './save-file';

/** How each form is written; a writer is fetched only when a file of its form is saved. */
const WRITERS: Record<FileFormat, { extension: string; type: string; write: (report: ArticleReport) => Promise<string> }> = {
	markdown: {
		extension: 'md',
		type: 'text/markdown',
		write: async (report) => (await import('../report/writers/markdown')).writeMarkdown(report),
	},
	json: {
		extension: 'json',
		type: 'application/json',
		write: async (report) => (await import('../report/writers/json')).writeJson(report),
	},
	json_ld: {
		extension: 'jsonld',
		type: 'application/ld+json',
		write: async (report) => (await import('../report/writers/json-ld')).writeJsonLd(report),
	},
	csv: { extension: 'csv', type: 'text/csv', write: async (report) => (await import('../report/writers/csv')).writeCsv(report) },
};

/** Hands the browser a file to save and says its name. */
export async function saveReport(report: ArticleReport, format: FileFormat): Promise<string> {
	const { extension, type, write } = WRITERS[format];
	const name = `${fileStem(report)}.${extension}`;
	saveFile(await write(report), type, name);
	return name;
}

/** "2023-09-18-pulang-dari-rusia": day and the first words of the title, in characters every file system takes. */
export function fileStem({ article }: ArticleReport): string {
	const words = article.title
		.normalize('NFKD')
		.toLowerCase()
		.match(/[\p{Letter}\p{Number}]+/gu);
	const stem = (words ?? []).join('-').slice(0, 60).replace(/-+$/, '');
	return [article.published?.value.slice(0, 10), stem || 'article'].filter(Boolean).join('-');
}
