import '#browser/provide.ts';
import { ignore, once } from '#browser/once.ts';
import { type Choice, connectFilter, hasFacets } from '#components/filter-form.ts';
import { ownText } from '#components/own-text.ts';
import { markNeedles, unmark } from '#search/element/mark-found.ts';
import { findNeedles } from '#search/query/marks.ts';
import { normalized, tokensOf } from '#search/query/text.ts';

/**
 * The task finder: filters tasks by the words they have, exactly as typed, and
 * by area, unit, indicator and state. What takes tasks along is loaded on use.
 */
const FACETS = ['area', 'unit', 'indicator', 'state'] as const;

/** The needles that words typed into the filter make: each part between blanks. */
const needlesOf = (words: string) =>
	normalized(words)
		.split(/\s+/)
		.map((part) => tokensOf(part))
		.filter((tokens) => tokens.length > 0);

/** What takes tasks along, loaded when the reader comes near a button for it. */
const loadTaking = once(() => import('#components/task-taking.ts'));

function connectTaking(finder: HTMLElement, tasks: readonly HTMLElement[]) {
	const template = finder.querySelector<HTMLTemplateElement>('[data-task-actions]');
	for (const task of tasks) if (template) task.append(template.content.cloneNode(true));
	const near = ({ target }: Event) => {
		if ((target as Element).closest('[data-csv], [data-copy]')) loadTaking().catch(ignore);
	};
	for (const type of ['pointerover', 'focusin']) finder.addEventListener(type, near);
	finder.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest<HTMLElement>('[data-csv], [data-copy]');
		if (button) loadTaking().then((kit) => kit.takeTasks(button, finder, tasks), ignore);
	});
}

/** What adds all shown tasks, or one, to the reader's extracts, where the browser may keep something; it is loaded on use. */
function connectExtracts(finder: HTMLElement, place: HTMLElement, shown: () => readonly HTMLElement[]) {
	try {
		localStorage.getItem('');
	} catch {
		finder.querySelector<HTMLTemplateElement>('[data-task-actions]')?.content.querySelector('[data-add]')?.remove();
		return;
	}
	place.hidden = false;
	finder.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest<HTMLElement>('[data-add], [data-extracts] button');
		const own = button?.closest<HTMLElement>('[data-task]');
		const list = (own ? [own] : shown()).map(({ dataset }) => ({ kind: 'task' as const, id: dataset.task ?? '' }));
		if (button) import('#extracts/element/add-button.ts').then((kit) => kit.addFrom(button, place, list), ignore);
	});
}

function start(finder: HTMLElement, form: HTMLFormElement) {
	const tasks = Array.from(finder.querySelectorAll<HTMLDetailsElement>('[data-task]'));
	const texts = new Map(tasks.map((task) => [task, Array.from(task.querySelectorAll('h3, p[id]'), ownText)]));
	const sections = Array.from(finder.querySelectorAll<HTMLElement>('section[data-area]'));
	const none = finder.querySelector<HTMLElement>('[data-finder-none]');
	const instead = none?.querySelector<HTMLAnchorElement>('[data-search-instead]');
	const folds = finder.querySelector('[data-fold]');
	const add = finder.querySelector<HTMLElement>('[data-extracts]');
	const links = Array.from(finder.querySelectorAll<HTMLAnchorElement>('.finder-areas a'));

	const matches = (task: HTMLElement, choice: Choice, needles: readonly string[][]) =>
		hasFacets(task, choice, FACETS) &&
		needles.every((needle) =>
			(texts.get(task as HTMLDetailsElement) ?? []).some((text) => findNeedles(text, [needle]).length > 0),
		);

	connectFilter(form, (choice) => {
		const needles = needlesOf(choice.q ?? '');
		for (const task of tasks) {
			unmark(task);
			task.hidden = !matches(task, choice, needles);
			task.open = !task.hidden && Object.values(choice).some(Boolean);
			if (!task.hidden && needles.length > 0) {
				for (const text of task.querySelectorAll('h3, p[id]')) markNeedles(text, needles);
			}
		}
		folds?.setAttribute('aria-pressed', String(!tasks.some(({ open }) => open)));
		for (const section of sections) section.hidden = !section.querySelector('[data-task]:not([hidden])');
		for (const [at, link] of links.entries()) {
			const item = link.closest('li');
			if (item) item.hidden = sections[at]?.hidden ?? false;
		}
		const shown = tasks.filter((task) => !task.hidden);
		if (none) none.hidden = shown.length > 0;
		if (instead) instead.search = choice.q ? `?q=${encodeURIComponent(choice.q)}` : '';
		const button = add?.querySelector('button');
		if (button) button.textContent = (add?.dataset.every ?? '').replace('{count}', String(shown.length));
		return shown.length;
	});

	const shownTasks = () => tasks.filter((task) => !task.hidden);
	folds?.addEventListener('click', () => {
		const fold = folds.getAttribute('aria-pressed') !== 'true';
		folds.setAttribute('aria-pressed', String(fold));
		for (const task of tasks) task.open = !fold;
	});
	/** Opens the task whose place is linked to, and goes there. */
	const openLinked = () => {
		const linked = finder.querySelector(':target');
		const task = linked?.closest('details');
		if (!task || task.open) return;
		task.open = true;
		linked?.scrollIntoView();
	};
	addEventListener('hashchange', openLinked);
	openLinked();
	if (add) connectExtracts(finder, add, shownTasks);
	connectTaking(finder, tasks);
	const tools = finder.querySelector<HTMLElement>('[data-finder-tools]');
	if (tools) tools.hidden = false;
}

const finder = document.querySelector<HTMLElement>('[data-task-finder]');
const form = finder?.querySelector<HTMLFormElement>('[data-filter]');
if (finder && form) start(finder, form);
