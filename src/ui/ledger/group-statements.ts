import type { ArticleReport, Statement } from '../../report/report';
import type { Source } from '../../sources/source';

/** A statement and how deep it stands in others: 0 is not within another. */
export interface Row {
	statement: Statement;
	depth: number;
}

/** All that one source says, in order of the article. */
export interface SourceGroup {
	source: Source;
	rows: Row[];
	/** What the source says inside somebody else's statements: listed there, and counted here with the first of them. */
	relayed: { by: Source; first: Statement; number: number }[];
}

/**
 * The ledger: sources in order of their first statement; a statement within another follows the one it stands in. A statement
 * whose outer one is filtered out stands by itself.
 */
export function groupStatements(report: ArticleReport, shown: (statement: Statement) => boolean = () => true): SourceGroup[] {
	const sources = new Map(report.sources.map((source) => [source.id, source]));
	const statements = new Map(report.statements.filter(shown).map((statement) => [statement.id, statement]));
	const inner = new Map<string, Statement[]>();
	const groups = new Map<string, SourceGroup>();
	const groupOf = (statement: Statement): SourceGroup => {
		const source = sources.get(statement.source) ?? unknownSource(statement.source);
		const group = groups.get(source.id) ?? { source, rows: [], relayed: [] };
		groups.set(source.id, group);
		return group;
	};
	const outer: Statement[] = [];
	for (const statement of statements.values()) {
		const parent = statement.within === undefined ? undefined : statements.get(statement.within);
		if (!parent || standsInItself(statement, statements)) {
			outer.push(statement);
			groupOf(statement);
			continue;
		}
		const list = inner.get(parent.id);
		if (list) list.push(statement);
		else inner.set(parent.id, [statement]);
		const by = sources.get(parent.source) ?? unknownSource(parent.source);
		const { relayed } = groupOf(statement);
		const known = relayed.find((one) => one.by.id === by.id);
		if (known) known.number++;
		else if (by.id !== statement.source) relayed.push({ by, first: statement, number: 1 });
	}
	for (const statement of outer) {
		const { rows } = groupOf(statement);
		const open: Row[] = [{ statement, depth: 0 }];
		for (let row = open.pop(); row; row = open.pop()) {
			rows.push(row);
			const children = inner.get(row.statement.id) ?? [];
			for (const child of children.toReversed()) open.push({ statement: child, depth: row.depth + 1 });
		}
	}
	return [...groups.values()];
}

/** A report read from a file may hold a circle; it must not become an endless list. */
function standsInItself(statement: Statement, statements: Map<string, Statement>): boolean {
	const seen = new Set<string>();
	for (let at: Statement | undefined = statement; at; at = at.within === undefined ? undefined : statements.get(at.within)) {
		if (seen.has(at.id)) return true;
		seen.add(at.id);
	}
	return false;
}

function unknownSource(id: string): Source {
	return { id, name: '?', mentions: [], naming: 'unresolved', kind: 'other', rules: [] };
}
