/** Between two changes of the URL, in milliseconds: Safari throws at more than 100 in 30 seconds, and whoever types fast makes more. */
const LEAST = 400;
let last = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Makes this the URL of the page, at once or as soon as browsers bear it, then the latest alone; as a step that the
 * reader can go back from (`pushState`) always at once. Never throws: the page shows what is chosen, whatever its URL.
 */
export function keepUrl(url: string, state: unknown = null, how: 'pushState' | 'replaceState' = 'replaceState'): void {
	clearTimeout(timer);
	const from = location.href;
	const put = () => {
		// Whoever went elsewhere meanwhile keeps that URL.
		if (location.href !== from) return;
		last = Date.now();
		try {
			history[how](state, '', url);
		} catch {
			// The next change takes this one along.
		}
	};
	const wait = how === 'pushState' ? 0 : last + LEAST - Date.now();
	if (wait > 0) timer = setTimeout(put, wait);
	else put();
}
