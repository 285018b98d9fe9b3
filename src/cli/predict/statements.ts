export function* predictStatements(_input: string): Generator<object> {}
