import '#browser/provide.ts';
import { keepUrl } from '#browser/address-bar.ts';
import { element } from '#browser/dom.ts';
import { once } from '#browser/once.ts';
import { typeLinks, valueSelects } from '#search/element/facets.ts';
import { type SearchKit, searchKit } from '#search/element/kit.ts';
import { liveSearch } from '#search/element/live-search.ts';
import { choiceOf, type SearchChoice, urlOf } from '#search/element/search-choice.ts';
import { indexFailed, placeLine, suggestionLink, topicLists } from '#search/element/suggestion-view.ts';

/** How many hits of a group are shown at first, and how many more each time. */
const PAGE = 10;

function start(root: HTMLElement, form: HTMLFormElement, kit: SearchKit) {
	const { words } = kit;
	const input = form.elements.namedItem('q') as HTMLInputElement;
	const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`) ?? element('div');
	const [status, facets, direct, results] = [part('status'), part('facets'), part('direct'), part('results')];
	const take = part('take');
	const siteTitle = document.title;
	let choice = choiceOf(location.search);
	// How many were shown when the reader followed a hit, who then comes back.
	const kept = (): number => history.state?.count ?? PAGE;
	let count = kept();
	const add = root.querySelector<HTMLElement>('[data-extracts]');

	const search = liveSearch({
		input,
		open: once(() => import('#search/element/full-search.ts').then(({ openFullSearch }) => openFullSearch(kit))),
		wanted: ({ units, stateNames }) => ({
			type: choice.type,
			unit: choice.unit in units ? choice.unit : '',
			state: choice.state in stateNames ? choice.state : '',
			count,
			brief: false,
			units: Object.keys(units),
			states: Object.keys(stateNames),
		}),
		changed: (text) => {
			if (text !== choice.q) {
				choice = { ...choice, q: text };
				count = PAGE;
				keepUrl(urlOf(choice));
			}
			document.title = text === '' ? siteTitle : `${text} - ${siteTitle}`;
			const links = kit.suggest(text).map((each) => element('li', {}, suggestionLink(each, kit)));
			const heading = element('h2', {}, words('suggestions'));
			const matched = links.length > 0 ? [heading, element('ul', {}, ...links)] : [];
			direct.replaceChildren(...matched, ...topicLists(text, kit));
			status.textContent = placeLine(text, kit) ?? (text === '' ? '' : words('working'));
			results.replaceChildren();
			take.hidden = true;
			if (add) add.hidden = true;
			delete results.dataset.answered;
			if (text === '') facets.replaceChildren();
		},
		answered: (answer, full) => {
			const view = full.view(answer, kit, full);
			facets.replaceChildren(typeLinks(choice, answer, full), ...valueSelects(choice, answer, full));
			status.textContent = view.status;
			const sections = view.groups.map(({ kind, title, links, more }) => {
				const hits = links.map((link) => element('li', { 'data-search-result': true }, link));
				const button = element('button', { type: 'button', 'data-more': true }, `${full.words('more')} (${more})`);
				return element(
					'section',
					{ class: `search-group-${kind}` },
					element('h2', {}, title),
					element('ol', {}, ...hits),
					...(more > 0 ? [button] : []),
				);
			});
			results.replaceChildren(...view.notes, ...sections);
			results.dataset.answered = answer.text;
			full.collect(add, answer);
			full.take(take, answer, full.words);
		},
		failed: () => {
			status.textContent = '';
			results.replaceChildren(indexFailed(kit));
		},
	});

	const choose = (next: SearchChoice) => {
		choice = next;
		count = PAGE;
		keepUrl(urlOf(choice), null, 'pushState');
		search();
	};
	facets.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-facet]');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		choose({ ...choice, type: choiceOf(new URL(link.href).search).type });
	});
	facets.addEventListener('change', ({ target }) => {
		const { name, value } = target as HTMLSelectElement;
		choose({ ...choice, [name]: value });
	});
	results.addEventListener('click', (event) => {
		if (!(event.target as Element).closest('[data-more]')) return;
		count += PAGE;
		keepUrl(urlOf(choice), { count });
		search();
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const place = kit.places.find(input.value);
		if (place) return location.assign(suggestionLink(place, kit).href);
		keepUrl(urlOf(choice), null, 'pushState');
		results.querySelector<HTMLElement>('a')?.focus();
	});
	addEventListener('popstate', () => {
		choice = choiceOf(location.search);
		count = kept();
		input.value = choice.q;
		search();
	});
	// What was typed before this ran counts more than what the URL asks for.
	if (input.value === '') input.value = choice.q;
	search();
}

const root = document.querySelector<HTMLElement>('[data-search-page]');
const form = root?.querySelector('form');
const fallback = root?.querySelector<HTMLElement>('[data-search-fallback]');
if (root && form && fallback) {
	fallback.hidden = true;
	searchKit(root.dataset.catalog ?? '', root.dataset.root ?? '/').then(
		(kit) => start(root, form, kit),
		() => {
			fallback.hidden = false;
			fallback.dataset.shown = '';
			fallback.querySelector('[data-without-script]')?.remove();
			fallback.querySelector('[data-not-loaded]')?.removeAttribute('hidden');
			fallback.setAttribute('role', 'alert');
		},
	);
}
