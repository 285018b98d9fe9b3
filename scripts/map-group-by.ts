// vitest 5 prints failures with Map.groupBy, which Node 20 does not have; without it a failure there has no message.
// https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/groupBy
Map.groupBy ??= <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
	const groups = new Map<K, T[]>();
	let index = 0;
	for (const item of items) {
		const key = keyOf(item, index++);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
};
