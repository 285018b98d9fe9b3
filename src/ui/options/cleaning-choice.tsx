import { Choice } from '../choice';
import { useWords } from '../words-context';
import { CLEANING_CHOICES, type CleaningChoice } from './options-port';

/** Where pages are cleaned by themselves: the one choice of the welcome page, and the first of the options. */
export function CleaningForm({
	chosen,
	shipped,
	onChoose,
}: {
	chosen: CleaningChoice;
	/** Hosts on the list that ships with us. */
	shipped: number;
	onChoose(cleaning: CleaningChoice): void;
}) {
	const { t, locale } = useWords();
	return (
		<Choice
			name="cleaning"
			label={t('cleaning_label')}
			chosen={chosen}
			onChoose={onChoose}
			options={CLEANING_CHOICES.map((choice) => ({
				value: choice,
				label: t(`cleaning_${choice}`),
				note: t(`cleaning_${choice}-note`, new Intl.NumberFormat(locale).format(shipped)),
			}))}
		/>
	);
}
