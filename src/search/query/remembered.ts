/** What is loaded under a key, loaded once; after a failure it is loaded anew when it is next asked for. */
export function remembered<Key, Value>(
	kept: Map<Key, Promise<Value>>,
	key: Key,
	load: () => Promise<Value>,
): Promise<Value> {
	const known = kept.get(key);
	if (known) return known;
	const loading = load();
	kept.set(key, loading);
	loading.catch(() => kept.delete(key));
	return loading;
}
