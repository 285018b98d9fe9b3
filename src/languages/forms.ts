/** A list of forms written as running text, comma after comma, so that tables of hundreds of words stay readable. */
export function forms(text: string): readonly string[] {
	return text
		.split(',')
		.map((form) => {
			const trimmed = form.trim();
			// Thousands of forms are read as a screen opens, and few of them go on in the next line.
			return trimmed.includes('\n') ? trimmed.replace(/\s+/gu, ' ') : trimmed;
		})
		.filter(Boolean);
}
