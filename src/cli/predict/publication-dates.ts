export function* predictPublicationDates(_input: string): Generator<object> {}
