/** What stands at one place of a pattern. */
export interface Part {
	value: unknown;
	start: number;
	end: number;
}

/** What a rule matched, by class of word and by the name its pattern gives it. */
export type Parts = Readonly<Record<string, Part | undefined>>;

export function numberOf(part: Part | undefined): number | undefined {
	return typeof part?.value === 'number' ? part.value : undefined;
}

export function textOf(part: Part | undefined): string | undefined {
	return typeof part?.value === 'string' ? part.value : undefined;
}

/** TIMEX3: START, APPROX… */
export function modOf(parts: Parts): string | undefined {
	return textOf(parts.mod ?? parts.about);
}

export function monthOf(parts: Parts): number | undefined {
	return numberOf(parts.month ?? parts.ambiguousMonth ?? parts.monthShort);
}

export function yearOf(parts: Parts): number | undefined {
	return numberOf(parts.year ?? parts.shortYear);
}
