/** What the reader chose. Validated on write and on read. */
export interface Settings {
	version: 1;
	/** Where cleaning happens by itself. */
	cleaning: 'listed' | 'every-news-page' | 'on-click';
	/** Hosts the reader turned off. */
	off: string[];
	/** Everything off, until turned on again. */
	paused: boolean;
	appearance: {
		theme: 'system' | 'light' | 'dark' | 'sepia';
		font: 'serif' | 'sans';
		/** CSS px. */
		textSize: number;
		/** Characters a line. */
		lineWidth: number;
		lineHeight: number;
	};
}
