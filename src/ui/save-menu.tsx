import { useRef } from 'preact/hooks';
import type { ArticleReport } from '../report/report';
import { FILE_FORMATS } from './file-formats';
import { Icon } from './icon';
import { useWords } from './words-context';

/** Save the report as a file. The browser's own popover closes it on Escape and on a click elsewhere. */
export function SaveMenu({ report, announce }: { report: ArticleReport; announce: (text: string) => void }) {
	const { t } = useWords();
	const menu = useRef<HTMLDivElement>(null);
	return (
		<>
			<button
				type="button"
				class="tool"
				data-action="save"
				popovertarget="save-menu"
				title={t('action_save')}
				aria-label={t('action_save')}
			>
				<Icon name="save" />
			</button>
			<div id="save-menu" class="menu" popover ref={menu}>
				{FILE_FORMATS.map((format) => (
					<button
						key={format}
						type="button"
						data-format={format}
						onClick={async () => {
							menu.current?.hidePopover();
							const { saveReport } = await import('./save-report');
							announce(t('save_done', await saveReport(report, format)));
						}}
					>
						{t(`format_${format}`)}
					</button>
				))}
			</div>
		</>
	);
}
