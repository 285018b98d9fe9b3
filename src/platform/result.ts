/** An answer that survives the way between two processes; errors do not. */
export type Result<T, E extends string = string> = { ok: true; value: T } | { ok: false; error: E; details?: string };

/** What was thrown, as text: an error itself does not survive the way. */
export function failed(error: unknown): { ok: false; error: 'failed'; details: string } {
	const details = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
	return { ok: false, error: 'failed', details };
}
