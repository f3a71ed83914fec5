import { element } from '#browser/dom.ts';
import { extractItem } from '#extracts/element/extract-item.ts';
import { paperCode } from '#extracts/element/paper-code.ts';
import { saveWord } from '#extracts/element/save-word.ts';
import type { DocumentFrame } from '#extracts/extracts-document.ts';
import { fragmentOf, type LinkedExtracts, readFragment } from '#extracts/link.ts';
import { type ExtractsWords, pageWords } from '#extracts/page-words.ts';
import { planPlaces } from '#extracts/plan-places.ts';
import { type Extract, isSame, keepExtracts, keptExtracts, withAdded } from '#extracts/store.ts';
import { copyText } from '#share/element/copy.ts';
import type { PlanTextFile } from '#verify/plan-text.ts';

/** What the page hands over. */
interface PageData {
	text: string;
	projects: Readonly<Record<string, string>>;
	edition: string;
	words: Readonly<Record<string, string>>;
	languages: Readonly<Record<string, string>>;
	heads: readonly string[];
}

async function loadText(url: string): Promise<PlanTextFile | undefined> {
	try {
		const response = await fetch(url);
		return response.ok ? await response.json() : undefined;
	} catch {
		return undefined;
	}
}

/** What is said of a link's extracts before them. */
function receivedLines({ items, isWhole, edition }: LinkedExtracts, own: string, words: ExtractsWords): string[] {
	const count = items.length;
	return [
		isWhole ? words('received', { count }) : words(count > 0 ? 'receivedPart' : 'receivedNone', { count }),
		...(count > 0 && edition !== own ? [words('otherEdition')] : []),
	];
}

/** Where the focus is in the list, to be found again when it is made anew. */
function focusIn(list: HTMLElement): () => void {
	const focused = document.activeElement;
	if (!(focused instanceof HTMLElement) || !list.contains(focused)) return () => undefined;
	const key = focused.closest<HTMLElement>('li')?.dataset.key;
	const caret = focused instanceof HTMLInputElement ? focused.selectionStart : null;
	return () => {
		const item = Array.from(list.children).find((each) => (each as HTMLElement).dataset.key === key);
		const parts = [focused.dataset.part, 'up', 'down'].map((part) =>
			item?.querySelector<HTMLElement>(`[data-part=${part}]:not([disabled])`),
		);
		const target = parts.find((part) => part) ?? list.querySelector<HTMLElement>('[data-part]:not([disabled])');
		target?.focus();
		if (target instanceof HTMLInputElement) target.setSelectionRange(caret, caret);
	};
}

const keyOf = ({ kind, id, locale, quote }: Extract) => [kind, id, quote && locale, quote].join(' ');

/** Shows the reader's extracts, or those of a link, and does what the buttons say. */
export async function extractsKit(root: HTMLElement): Promise<void> {
	const page: PageData = JSON.parse(root.dataset.extractsPage ?? '{}');
	const { text, projects, edition } = page;
	const frame: DocumentFrame = JSON.parse(root.dataset.frame ?? '{}');
	const { lang } = document.documentElement;
	const words = pageWords(page.words, page.languages, lang, page.heads);
	const part = (name: string) => root.querySelector<HTMLElement>(`[data-extracts-${name}]`) ?? element('div');
	const [list, status, fault, banner] = [part('list'), part('status'), part('fault'), part('received')];
	const [tools, ask, empty] = [part('tools'), part('ask'), part('empty')];
	const act = (name: string) => root.querySelector<HTMLButtonElement>(`[data-do=${name}]`) ?? element('button');
	const file = await loadText(text);
	const show = planPlaces(file, projects);

	let kept = keptExtracts();
	let received = readFragment(location.hash);
	let before: Extract[] | undefined;
	const items = () => received?.items ?? kept.items;
	const setCode = paperCode();
	const linkUrl = () => `${location.origin}${location.pathname}#${fragmentOf(items(), received?.edition ?? edition)}`;

	const say = (line: string) => {
		status.textContent = line;
		act('undo').hidden = before === undefined;
	};

	/** Keeps these, of which `undo` are those before; where the browser refuses, they stay on the page. */
	const keep = (next: Extract[], line: string, undo?: Extract[]) => {
		const isKept = keepExtracts(next);
		kept = isKept ? keptExtracts() : { ...kept, items: next };
		before = undo;
		render();
		say(isKept ? line : words('full'));
	};

	const actionsFor = (extract: Extract, at: number) => ({
		move: (by: 1 | -1) => {
			const next = kept.items.filter((each) => each !== extract);
			next.splice(at + by, 0, extract);
			keep(next, words('moved', { item: show(extract).label, at: at + by + 1, of: next.length }));
		},
		remove: () => {
			const { items: all } = kept;
			keep(
				all.filter((each) => each !== extract),
				words('removed', { item: show(extract).label }),
				all,
			);
		},
		note: (note: string) => {
			extract.note = note;
			say(keepExtracts(kept.items) ? '' : words('full'));
		},
	});

	function render() {
		const refocus = focusIn(list);
		const all = items();
		list.replaceChildren(
			...all.map((extract, at) => {
				const actions = received ? undefined : actionsFor(extract, at);
				const item = extractItem(extract, show(extract), { at, of: all.length }, words, actions);
				item.dataset.key = keyOf(extract);
				return item;
			}),
		);
		const lines = [...(file ? [] : [words('textFailed')]), ...(kept.fault ? [words(kept.fault)] : [])];
		fault.textContent = lines.join(' ');
		fault.hidden = lines.length === 0;
		tools.hidden = all.length === 0;
		act('clear').hidden = received !== undefined;
		ask.hidden = true;
		list.hidden = all.length === 0;
		empty.hidden = received !== undefined || all.length > 0;
		renderBanner();
		refocus();
	}

	/** Back to the reader's own, without the link's. */
	const leaveLink = () => {
		received = undefined;
		history.replaceState(null, '', location.pathname);
	};

	const take = (next: Extract[], line: string) => {
		const { items: all } = kept;
		leaveLink();
		keep(next, line, all);
	};

	function bannerButton(name: string, onClick: () => void): HTMLButtonElement {
		const button = element('button', { type: 'button' }, words(name));
		button.addEventListener('click', onClick);
		return button;
	}

	function renderBanner() {
		banner.hidden = received === undefined;
		if (!received) return;
		const { items: brought } = received;
		const all = withAdded(kept.items, brought);
		const count = all.length - kept.items.length;
		const isOwn =
			brought.length === kept.items.length && brought.every((each, at) => isSame(each, kept.items[at] ?? each));
		banner.replaceChildren(
			...receivedLines(received, edition, words).map((line) => element('p', {}, line)),
			element(
				'p',
				{ class: 'extracts-choices' },
				...(count > 0 ? [bannerButton('toMine', () => take(all, words('taken', { count })))] : []),
				...(brought.length > 0 && kept.items.length > 0 && !isOwn
					? [bannerButton('replace', () => take(brought, words('replaced', { count: brought.length })))]
					: []),
				bannerButton('own', () => {
					leaveLink();
					render();
					say('');
				}),
			),
		);
	}

	const takeWord = async (layout: 'plain' | 'official') => {
		if (!file) return say(words('textFailed'));
		say(words('making'));
		const shown = items().map((extract) => ({ ...show(extract), note: extract.note }));
		try {
			await saveWord(frame, shown, words, layout);
			say(words('made'));
		} catch {
			say(words('wordFailed'));
		}
	};

	const tasks: Readonly<Record<string, () => unknown>> = {
		link: async () => {
			const url = linkUrl();
			say((await copyText(url)) ? words('linkCopied', { count: items().length }) : words('linkFailed') + url);
		},
		plain: () => takeWord('plain'),
		official: () => takeWord('official'),
		print: () => window.print(),
		clear: () => {
			(ask.querySelector('p') ?? ask).textContent = words('clearAsk', { count: kept.items.length });
			ask.hidden = false;
			act('no').focus();
		},
		yes: () => {
			const { items: all } = kept;
			keep([], words('cleared', { count: all.length }), all);
			act('undo').focus();
		},
		no: () => {
			ask.hidden = true;
			act('clear').focus();
		},
		undo: () => {
			if (before) keep(before, words('undone'));
		},
	};
	root.addEventListener('click', ({ target }) =>
		tasks[(target as Element).closest<HTMLElement>('[data-do]')?.dataset.do ?? '']?.(),
	);
	const refresh = () => {
		kept = keptExtracts();
		received = readFragment(location.hash);
		render();
	};
	for (const event of ['storage', 'pageshow']) addEventListener(event, refresh);
	addEventListener('hashchange', refresh);
	addEventListener('beforeprint', () => {
		setCode(linkUrl());
		const day = new Date().toLocaleDateString(lang, { dateStyle: 'long' });
		part('day').textContent = words('day', { day });
	});
	render();
}
