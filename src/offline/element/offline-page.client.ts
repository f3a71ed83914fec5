import { element } from '#browser/dom.ts';
import { fill } from '#i18n/fill.ts';
import { isFull, keepPlan, LOOSELY, listNow } from '#offline/keep.ts';
import { cacheName, LIST, type PlanList } from '#offline/rules.ts';

type Word =
	| 'size'
	| 'keep'
	| 'keeping'
	| 'done'
	| 'whole'
	| 'newer'
	| 'update'
	| 'removed'
	| 'full'
	| 'stopped'
	| 'noNetwork'
	| 'forbidden';

/** What the page hands to its script. */
export interface OfflineView {
	base: string;
	/** Where the pages of this language begin, and those of all, translations first. */
	home: string;
	roots: string[];
	/** Folders whose files never change. */
	folders: readonly string[];
	words: Readonly<Record<Word, string>>;
}

/** Shows what is kept on this device, keeps the whole plan when asked, and removes all. */
const page = document.querySelector<HTMLElement>('[data-offline-page]');

function start(root: HTMLElement) {
	const { base, home, roots, folders, words }: OfflineView = JSON.parse(root.dataset.offlinePage ?? '{}');
	const part = <Kind extends HTMLElement>(name: string) => root.querySelector(`[data-offline=${name}]`) as Kind;
	const [state, status, list] = [part('state'), part('status'), part('list')];
	const [keep, remove] = [part<HTMLButtonElement>('keep'), part<HTMLButtonElement>('remove')];
	const progress = part<HTMLProgressElement>('progress');
	const { lang } = document.documentElement;
	const size = (bytes: number) => (bytes / 1e6).toLocaleString(lang, { maximumFractionDigits: 1 });
	const dayOf = (response: Response) =>
		new Date(response.headers.get('date') ?? '').toLocaleDateString(lang, {
			year: 'numeric',
			month: 'long',
			day: 'numeric',
		});
	const open = () => caches.open(cacheName(base));

	/** The pages that are kept, in the language of this one, by their titles. */
	async function showPages(cache: Cache) {
		const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
		const isOwn = (path: string) => roots.find((each) => path.startsWith(each)) === home;
		const own = paths.filter((path) => path.endsWith('/') && isOwn(path) && path !== `${home}offline/`);
		const items = own.map(async (path) => {
			const text = (await (await cache.match(path, LOOSELY))?.text()) ?? '';
			const title = new DOMParser().parseFromString(text.slice(0, text.indexOf('</title>')), 'text/html').title;
			return element('li', {}, element('a', { href: path }, title.split(' - ')[0] ?? path));
		});
		const made = await Promise.all(items);
		list.textContent = '';
		list.append(...made);
		part('pages').hidden = made.length === 0;
		remove.hidden = paths.length === 0;
	}

	async function show() {
		const cache = await open();
		const kept = await cache.match(base + LIST, LOOSELY);
		const here: PlanList | undefined = await kept?.clone().json();
		const there = await listNow(base).catch(() => undefined);
		const isNewer = here !== undefined && there !== undefined && here.edition !== there.edition;
		keep.textContent = isNewer ? words.update : words.keep;
		keep.hidden = !there || (here !== undefined && !isNewer);
		if (kept && here)
			state.textContent =
				fill(words.whole, { size: size(here.bytes), day: dayOf(kept), edition: here.edition }) +
				(isNewer ? words.newer : '');
		else
			state.textContent = there
				? fill(words.size, { size: size(there.bytes), sent: size(there.sent) })
				: words.noNetwork;
		await showPages(cache);
	}

	/** Does something to what is kept, with the buttons off, and says what went wrong in one line. */
	async function act(work: () => Promise<string>, failed: () => string) {
		for (const button of [keep, remove]) button.disabled = true;
		try {
			status.textContent = await work();
		} catch (error) {
			status.textContent = isFull(error) ? words.full : failed();
		}
		progress.hidden = true;
		await show().catch(() => undefined);
		for (const button of [keep, remove]) button.disabled = false;
	}

	keep.addEventListener('click', () => {
		let said = words.noNetwork;
		progress.removeAttribute('value');
		progress.hidden = false;
		status.textContent = words.keeping;
		act(
			async () => {
				await keepPlan(await open(), base, folders, (done, all) => {
					progress.max = all;
					progress.value = done;
					said = fill(words.stopped, { done, all });
				});
				return words.done;
			},
			() => said,
		);
	});
	remove.addEventListener('click', () =>
		act(
			async () => {
				await caches.delete(cacheName(base));
				return words.removed;
			},
			() => words.forbidden,
		),
	);
	show().then(
		() => {
			part('tools').hidden = false;
			part('without').remove();
		},
		() => {
			part('without').textContent = words.forbidden;
		},
	);
}

if (page && 'serviceWorker' in navigator && 'caches' in window) start(page);
