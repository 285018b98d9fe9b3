export function* predictArticles(_input: string): Generator<object> {}
