/** An answer that survives the way between two processes; errors do not. */
export type Result<T, E extends string = string> = { ok: true; value: T } | { ok: false; error: E };
