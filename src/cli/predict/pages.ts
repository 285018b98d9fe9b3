export function* predictPages(_input: string): Generator<object> {}
