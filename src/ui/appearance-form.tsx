import { type Appearance, FONTS, THEMES } from './appearance';
import { Choice } from './choice';
import { useWords } from './words-context';

const RANGES = [
	{ name: 'textSize', min: 14, max: 32, step: 1 },
	{ name: 'lineWidth', min: 40, max: 100, step: 2 },
	{ name: 'lineHeight', min: 1.2, max: 2.2, step: 0.1 },
] as const;

/** Theme, typeface, type size, width and line height; each change takes hold at once. */
export function AppearanceForm({ appearance, onChange }: { appearance: Appearance; onChange: (appearance: Appearance) => void }) {
	const { t } = useWords();
	return (
		<div class="appearance-form">
			<Choice
				name="theme"
				label={t('appearance_theme')}
				options={THEMES.map((theme) => ({ value: theme, label: t(`theme_${theme}`) }))}
				chosen={appearance.theme}
				onChoose={(theme) => onChange({ ...appearance, theme })}
			/>
			<Choice
				name="font"
				label={t('appearance_font')}
				options={FONTS.map((font) => ({ value: font, label: t(`font_${font}`) }))}
				chosen={appearance.font}
				onChoose={(font) => onChange({ ...appearance, font })}
			/>
			{RANGES.map(({ name, min, max, step }) => (
				<label key={name} class="range">
					<span>{t(`appearance_${name}`)}</span>
					<input
						type="range"
						name={name}
						min={min}
						max={max}
						step={step}
						value={appearance[name]}
						onInput={(event) => onChange({ ...appearance, [name]: Number(event.currentTarget.value) })}
					/>
				</label>
			))}
		</div>
	);
}
