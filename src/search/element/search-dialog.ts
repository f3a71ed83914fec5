import { element } from '#browser/dom.ts';
import { once } from '#browser/once.ts';
import { type SearchKit, searchKit } from '#search/element/kit.ts';
import { liveSearch } from '#search/element/live-search.ts';
import styles from '#search/element/search-dialog.css?url';
import { indexFailed, placeLine, suggestionLink } from '#search/element/suggestion-view.ts';
import type { Suggestion } from '#search/query/catalog.ts';
import type { Topic } from '#search/query/topics.ts';

/** How many hits of each group the dialog shows. */
const COUNT = 5;
/** The index is loaded once the suggestions are there and the reader has had this long to begin to type, in ms. */
const PREPARE_AFTER = 120;

interface Dialog {
	open: () => void;
}

/** The parts of the dialog, before its words are there. */
function frame(opener: HTMLAnchorElement) {
	const label = opener.dataset.label ?? '';
	const input = element('input', {
		type: 'search',
		name: 'q',
		role: 'combobox',
		'aria-label': label,
		'aria-autocomplete': 'list',
		'aria-controls': 'search-list',
		'aria-expanded': 'false',
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: 'false',
		enterkeyhint: 'search',
		maxlength: '80',
		'data-search-input': true,
	});
	const close = element('button', { type: 'button', class: 'search-close' }, opener.dataset.close ?? '');
	const form = element('form', { action: opener.href, method: 'get', role: 'search' }, input, close);
	const status = element('p', { class: 'search-status', role: 'status' });
	const notes = element('div', { class: 'search-notes' });
	const list = element('div', { id: 'search-list', role: 'listbox', 'aria-label': label });
	const more = element('p', { class: 'search-more' });
	const dialog = element('dialog', { class: 'search', 'aria-label': label }, form, status, notes, list, more);
	return { dialog, form, input, close, status, notes, list, more };
}

type Frame = ReturnType<typeof frame>;

/** The options in order, and the one the arrow keys are at. */
function walker({ input, list }: Frame) {
	let at = -1;
	const options = () => Array.from(list.querySelectorAll<HTMLAnchorElement>('[role=option]'));
	const select = (next: number) => {
		const all = options();
		at = all.length === 0 ? -1 : (next + all.length + 1) % (all.length + 1);
		if (at === all.length) at = -1;
		for (const [index, option] of all.entries()) option.setAttribute('aria-selected', String(index === at));
		const chosen = all[at];
		if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
		else input.removeAttribute('aria-activedescendant');
		chosen?.scrollIntoView({ block: 'nearest' });
	};
	return {
		move: (step: number) => select(at < 0 && step < 0 ? options().length - 1 : at + step),
		reset: () => {
			at = -1;
			for (const [index, option] of options().entries()) option.id = `search-option-${index}`;
			input.removeAttribute('aria-activedescendant');
			input.setAttribute('aria-expanded', String(options().length > 0));
		},
		chosen: () => options()[at],
	};
}

/** What was typed where that is in the name of a topic: its places; where nothing was, the topics to choose from. */
function topicGroups(text: string, kit: SearchKit, option: Readonly<Record<string, string>>): HTMLElement[] {
	const found = kit.topics(text);
	if (text !== '') {
		const links = (places: readonly Suggestion[]) => places.map((place) => suggestionLink(place, kit, option));
		return found.map(({ name, places }) => group('topic', name, links(places)));
	}
	const chip = ({ name }: Topic) => element('button', { type: 'button', 'data-topic': name, ...option }, name);
	return found.length > 0 ? [group('topics', kit.words('topics'), found.map(chip))] : [];
}

const group = (name: string, title: string, links: readonly HTMLElement[]) =>
	element(
		'div',
		{ role: 'group', 'aria-label': title, class: `search-group search-group-${name}` },
		element('p', { class: 'search-group-title', 'aria-hidden': 'true' }, title),
		...links,
	);

/** Puts suggestions and hits into the list as the reader types. Returns how to search anew, and how to begin to load the engine. */
function connect(parts: Frame, kit: SearchKit, walk: ReturnType<typeof walker>) {
	const { input, status, notes, list, more } = parts;
	const { words } = kit;
	const open = once(() => import('#search/element/full-search.ts').then(({ openFullSearch }) => openFullSearch(kit)));
	const option = { role: 'option', tabindex: '-1', 'aria-selected': 'false' };
	let suggestions: HTMLElement[] = [];
	const show = (said: string, groups: HTMLElement[] = [], told: HTMLElement[] = [], links: HTMLElement[] = []) => {
		status.textContent = said;
		list.replaceChildren(...suggestions, ...groups);
		notes.replaceChildren(...told);
		more.replaceChildren(...links);
		walk.reset();
	};
	input.placeholder = words('placeholder');
	const search = liveSearch({
		input,
		open,
		wanted: () => ({ type: '', unit: '', count: COUNT, brief: true, units: [] }),
		changed: (text) => {
			const links = kit.suggest(text).map((each) => suggestionLink(each, kit, option));
			suggestions = [
				...(links.length > 0 ? [group('direct', words('suggestions'), links)] : []),
				...topicGroups(text, kit, option),
			];
			delete list.dataset.answered;
			const hint = matchMedia('(pointer: fine)').matches ? words('keys') : '';
			show(placeLine(text, kit) ?? (text === '' ? hint : words('working')));
		},
		answered: (answer, full) => {
			const view = full.view(answer, kit, full, option);
			const groups: HTMLElement[] = view.groups.map(({ kind, title, links }) => {
				const hits = links.map((link) => element('div', { role: 'presentation', 'data-search-result': true }, link));
				return group(kind, title, hits);
			});
			const all = `${kit.root}search/?q=${encodeURIComponent(answer.text)}`;
			const links = answer.total > 0 ? [element('a', { href: all }, full.words('all'))] : [];
			if (answer.total === 0) groups.push(...topicGroups('', kit, option));
			show(view.status, groups, view.notes, links);
			list.dataset.answered = answer.text;
		},
		failed: () => show('', [], [indexFailed(kit)]),
	});
	list.addEventListener('click', ({ target }) => {
		const { topic } = (target as HTMLElement).dataset;
		if (topic === undefined) return;
		input.value = topic;
		input.focus();
		search();
	});
	return { search, prepare: () => open().catch(() => undefined) };
}

function listen({ dialog, input, close }: Frame, walk: ReturnType<typeof walker>) {
	input.addEventListener('keydown', (event) => {
		// Keys that an input method is using are not ours: Enter ends a composition, arrows choose in its list.
		if (event.isComposing || event.keyCode === 229) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') walk.move(event.key === 'ArrowDown' ? 1 : -1);
		else if (event.key === 'Enter' && walk.chosen()) walk.chosen()?.click();
		else if (event.key === 'Escape') dialog.close();
		else return;
		event.preventDefault();
	});
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('click', (event) => {
		const target = event.target as Element;
		// A press beside the dialog, or a link into the page that is open already.
		if (target === dialog || target.closest('a[href]')) dialog.close();
	});
}

/** Makes the dialog for the link that opens it, and begins to load what it needs. */
export function searchDialog(opener: HTMLAnchorElement): Dialog {
	const parts = frame(opener);
	const walk = walker(parts);
	document.head.append(element('link', { rel: 'stylesheet', href: styles }));
	document.body.append(parts.dialog);
	listen(parts, walk);
	parts.dialog.addEventListener('close', () => opener.focus({ preventScroll: true }));
	const ready = once(async () => {
		const kit = await searchKit(opener.dataset.searchOpen ?? '', opener.dataset.root ?? '/');
		const { search, prepare } = connect(parts, kit, walk);
		search();
		setTimeout(prepare, PREPARE_AFTER);
		return kit;
	});
	parts.form.addEventListener('submit', async (event) => {
		event.preventDefault();
		const typed = parts.input.value.trim();
		if (typed === '') return;
		const kit = await ready().catch(() => undefined);
		const place = kit?.places.find(typed);
		if (!kit || !place) return parts.form.submit();
		parts.dialog.close();
		location.assign(suggestionLink(place, kit).href);
	});
	const load = () => {
		ready().catch(() => {
			parts.status.textContent = opener.dataset.failed ?? '';
		});
	};
	load();
	return {
		open: () => {
			load();
			if (!parts.dialog.open) parts.dialog.showModal();
			parts.input.focus();
			parts.input.select();
		},
	};
}
