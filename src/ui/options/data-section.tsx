import { useRef } from 'preact/hooks';
import { saveFile } from '../save-file';
import { useWords } from '../words-context';
import type { OptionsPort } from './options-port';

/** Take the settings along, bring them back, or delete all there is. */
export function DataSection({ port, announce }: { port: OptionsPort; announce: (text: string) => void }) {
	const { t } = useWords();
	const sure = useRef<HTMLDialogElement>(null);
	const failed = () => announce(t('said_failed'));
	return (
		<section aria-labelledby="data-title">
			<h2 id="data-title">{t('data_title')}</h2>
			<p class="buttons">
				<button
					type="button"
					class="button"
					data-action="export"
					onClick={() =>
						port.exportSettings().then((text) => {
							saveFile(text, 'application/json', 'says-who-settings.json');
							announce(t('save_done', 'says-who-settings.json'));
						}, failed)
					}
				>
					{t('data_export')}
				</button>
				<label class="button">
					{t('data_import')}
					<input
						type="file"
						accept="application/json,.json"
						class="visually-hidden"
						onChange={(event) =>
							event.currentTarget.files?.[0]
								?.text()
								.then((text) => port.importSettings(text))
								.then((taken) => announce(t(taken ? 'data_imported' : 'data_not_settings')), failed)
						}
					/>
				</label>
				<button type="button" class="button danger" data-action="delete" onClick={() => sure.current?.showModal()}>
					{t('data_delete')}
				</button>
			</p>
			<dialog ref={sure} aria-labelledby="sure-title">
				<h2 id="sure-title">{t('data_delete_sure')}</h2>
				<p>{t('data_delete_what')}</p>
				<p class="buttons">
					<button
						type="button"
						class="button danger"
						data-action="delete-sure"
						onClick={() => {
							sure.current?.close();
							port.deleteEverything().then(() => announce(t('data_deleted')), failed);
						}}
					>
						{t('data_delete')}
					</button>
					<button type="button" class="button" autofocus onClick={() => sure.current?.close()}>
						{t('action_cancel')}
					</button>
				</p>
			</dialog>
		</section>
	);
}
