/**
 * Makes a function that remembers, while the site is built, what `make` gave
 * for the same words: many pages ask for the same few views. While content is
 * being written (`npm run dev`) and in tests it makes everything anew. What it
 * gives is shared: nobody may change it.
 */
export function perBuild<Words extends readonly string[], Value>(
	make: (...words: Words) => Value,
): (...words: Words) => Value {
	if (process.env.NODE_ENV !== 'production') return make;
	const known = new Map<string, Value>();
	return (...words) => {
		const key = words.join('\n');
		const found = known.get(key);
		if (found !== undefined) return found;
		const made = make(...words);
		known.set(key, made);
		return made;
	};
}
