export const THEMES = ['system', 'light', 'dark', 'sepia'] as const;
export const FONTS = ['serif', 'sans'] as const;

/** How the reading page looks; the theme holds for every screen. */
export interface Appearance {
	theme: (typeof THEMES)[number];
	font: (typeof FONTS)[number];
	/** CSS px. */
	textSize: number;
	/** Characters a line. */
	lineWidth: number;
	lineHeight: number;
}

/** Puts an appearance on the page. Through the object model: the content security policy allows no inline style. */
export function applyAppearance(appearance: Appearance, root: HTMLElement = document.documentElement): void {
	root.dataset.theme = appearance.theme;
	root.dataset.font = appearance.font;
	root.style.setProperty('--text-size', `${appearance.textSize / 16}rem`);
	root.style.setProperty('--line-width', `${appearance.lineWidth}ch`);
	root.style.setProperty('--line-height', String(appearance.lineHeight));
}
