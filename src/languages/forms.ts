/** A list of forms written as running text, comma after comma, so that tables of hundreds of words stay readable. */
export function forms(text: string): readonly string[] {
	return text
		.split(',')
		.map((form) => form.trim().replace(/\s+/gu, ' '))
		.filter(Boolean);
}
