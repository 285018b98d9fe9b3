export function* predictTimes(_input: string): Generator<object> {}
