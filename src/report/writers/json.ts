import type { ArticleReport } from '../report';

/** The report as it is, described by `report.schema.json`. */
export function writeJson(report: ArticleReport): string {
	return `${JSON.stringify(report, null, 2)}\n`;
}
