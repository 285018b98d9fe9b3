import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Block } from '../../article/article';
import type { ArticleReport } from '../../report/report';
import type { Source } from '../../sources/source';
import { safeAddress } from '../safe-address';
import { familyOf, isUnnamed } from '../source-kinds';
import { useWords } from '../words-context';
import { blockPieces, type Piece, statementsByBlock } from './block-pieces';

/** The cleaned article. Its words reach the screen as text; each statement is a link to its row of the ledger. */
export function ArticleView({ report, onChoose }: { report: ArticleReport; onChoose: (statementId: string) => void }) {
	const { article } = report;
	const byBlock = useMemo(() => statementsByBlock(report), [report]);
	const sources = useMemo(() => new Map(report.sources.map((source) => [source.id, source])), [report]);
	const rows: ComponentChildren[] = [];
	for (let index = 0; index < article.blocks.length; index++) {
		const item = (at: number) => {
			const block = article.blocks[at] as Block;
			const pieces = blockPieces(at, block.text.length, byBlock[at] ?? []);
			return <Pieces block={block} pieces={pieces} sources={sources} onChoose={onChoose} />;
		};
		const block = article.blocks[index] as Block;
		if (block.kind !== 'list-item') {
			rows.push(
				<BlockView key={index} block={block}>
					{item(index)}
				</BlockView>,
			);
			continue;
		}
		const first = index;
		while (article.blocks[index + 1]?.kind === 'list-item') index++;
		rows.push(
			<ul key={first}>
				{Array.from({ length: index - first + 1 }, (_, at) => (
					<li key={first + at} data-block={first + at}>
						{item(first + at)}
					</li>
				))}
			</ul>,
		);
	}
	return (
		<div class="article" lang={article.language} dir="auto">
			{rows}
		</div>
	);
}

function BlockView({ block, children }: { block: Block; children: ComponentChildren }) {
	const { t } = useWords();
	const address = safeAddress(block.href);
	if (block.kind === 'heading') {
		const Heading = `h${Math.min(6, Math.max(2, block.level ?? 2))}` as 'h2';
		return <Heading>{children}</Heading>;
	}
	if (block.kind === 'quotation') return <blockquote>{children}</blockquote>;
	if (block.kind === 'preformatted') return <pre>{children}</pre>;
	if (block.kind === 'caption') return <p class="caption">{children}</p>;
	if (block.kind === 'embed') {
		return (
			<p class="embed">
				{children}{' '}
				{address && (
					<a href={address} target="_blank" rel="noopener noreferrer">
						{t('article_embed', new URL(address).host)}
					</a>
				)}
			</p>
		);
	}
	return <p class={block.kind === 'table' ? 'table' : undefined}>{children}</p>;
}

interface PiecesProps {
	block: Block;
	pieces: Piece[];
	sources: Map<string, Source>;
	onChoose(statementId: string): void;
}

function Pieces({ block, pieces, sources, onChoose }: PiecesProps) {
	const { t } = useWords();
	return (
		<>
			{pieces.map((piece) => {
				const text = block.text.slice(piece.start, piece.end);
				const statement = piece.within.at(-1);
				if (!statement) return text;
				const source = sources.get(statement.source);
				const name = source?.name ?? '?';
				return (
					<a
						key={piece.start}
						href={`#statement-${statement.id}`}
						class="said"
						data-said={statement.id}
						data-within={piece.within.map(({ id }) => id).join(' ')}
						data-family={familyOf(source?.kind ?? 'other')}
						data-unnamed={source ? isUnnamed(source.naming) : true}
						title={t('article_said_by', name)}
						onClick={(event) => {
							event.preventDefault();
							onChoose(statement.id);
						}}
					>
						{text}
					</a>
				);
			})}
		</>
	);
}
