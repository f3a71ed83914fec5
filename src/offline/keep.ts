/** Keeps files of the site in a cache: for the worker, and for the page where the reader asks for all. */
import { importedBy, isHashed, LIST, namedBy, type PlanList } from '#offline/rules.ts';

/** How many files are fetched at once. */
const AT_ONCE = 6;

/** Servers say that an answer depends on what a browser unpacks; what is kept is unpacked. */
export const LOOSELY = { ignoreVary: true } as const;

/** From the network, past the worker. Throws a TypeError where there is none, a RangeError where the server has not got it. */
async function fetched(path: string, cache: RequestCache = 'no-cache'): Promise<Response> {
	const response = await fetch(path, { cache });
	if (response.status !== 200 || response.redirected) throw new RangeError(`${path}: ${response.status}`);
	return response;
}

/** Drops what is kept but for these paths. */
export async function dropAllBut(cache: Cache, paths: ReadonlySet<string>): Promise<void> {
	const dropped = (await cache.keys()).filter(({ url }) => !paths.has(new URL(url).pathname));
	await Promise.all(dropped.map((request) => cache.delete(request, LOOSELY)));
}

/** Keeps a page as it is now, and before it the hashed files that it loads, whose paths are returned. Throws as `fetched`. */
export async function keepPage(
	cache: Cache,
	path: string,
	base: string,
	folders: readonly string[],
): Promise<ReadonlySet<string>> {
	const response = await fetched(path);
	const named = new Set(namedBy(await response.clone().text(), base, folders));
	// What is added on the way comes to its turn too.
	for (const file of named) {
		const known = await cache.match(file, LOOSELY);
		const found = known ?? (await fetched(file, 'default'));
		const text = file.endsWith('.js') ? await found.clone().text() : '';
		for (const imported of importedBy(text, file)) named.add(imported);
		if (!known) await cache.put(file, found);
	}
	await cache.put(path, response);
	return named;
}

/** The list of the whole plan as the server has it now. */
export const listNow = async (base: string): Promise<PlanList> => (await fetched(base + LIST)).json();

/**
 * Keeps the whole plan and drops what it no longer has; goes on where a former
 * try ended. The list is kept last: where it is, all is.
 *
 * @param said hears how many of the files are there
 */
export async function keepPlan(
	cache: Cache,
	base: string,
	folders: readonly string[],
	said: (done: number, all: number) => void = () => undefined,
): Promise<void> {
	const list = await fetched(base + LIST);
	const { paths }: PlanList = await list.clone().json();
	const waiting = [...paths];
	let done = 0;
	const keepRest = async () => {
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			const url = base + path;
			if (!isHashed(url, base, folders) || !(await cache.match(url, LOOSELY))) await cache.put(url, await fetched(url));
			done += 1;
			said(done, paths.length);
		}
	};
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, keepRest));
	} finally {
		waiting.length = 0;
	}
	await dropAllBut(cache, new Set([...paths, LIST].map((path) => base + path)));
	await cache.put(base + LIST, list);
}

/** Whether a failure means that the device has no room. */
export const isFull = (error: unknown): boolean => (error as Error).name === 'QuotaExceededError';
