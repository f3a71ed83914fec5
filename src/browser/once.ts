/** Loads something when it is first asked for, once; after a failure anew, when it is asked for again. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
	const each = onceEach(load);
	return () => each(undefined);
}

/** The same for each key: `load` gets the key. */
export function onceEach<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
	const loading = new Map<Key, Promise<Value>>();
	return (key) => {
		const known = loading.get(key);
		if (known) return known;
		const begun = load(key);
		loading.set(key, begun);
		begun.catch(() => loading.delete(key));
		return begun;
	};
}

/** What is done about a part that did not load where the page works without it. */
export const ignore = (): void => undefined;
