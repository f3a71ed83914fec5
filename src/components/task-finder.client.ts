import '#browser/provide.ts';
import { type Choice, connectFilter, hasFacets } from '#components/filter-form.ts';
import { csvText } from '#downloads/csv-text.ts';
import { markNeedles, unmark } from '#search/element/mark-found.ts';
import { findNeedles } from '#search/query/marks.ts';
import { normalized, tokensOf } from '#search/query/text.ts';
import { copyText, filledCitation } from '#share/element/copy.ts';

/**
 * The task finder: filters tasks by the words they have, exactly as typed, and
 * by area, unit, indicator and state; takes what is shown as CSV; copies link,
 * citation and text.
 */
const FACETS = ['area', 'unit', 'indicator', 'state'] as const;
const COPIED_FOR = 4000;

/** The plan's own words in an element. */
function ownText(element: Element): string {
	const copy = element.cloneNode(true) as Element;
	for (const aside of copy.querySelectorAll('[data-aside]')) aside.remove();
	return copy.textContent?.trim() ?? '';
}

/** The needles that words typed into the filter make: each part between blanks. */
const needlesOf = (words: string) =>
	normalized(words)
		.split(/\s+/)
		.map((part) => tokensOf(part))
		.filter((tokens) => tokens.length > 0);

/** The shown tasks as CSV, a row for each text. */
function csvOf(finder: HTMLElement, tasks: readonly HTMLElement[]): string {
	const head = (finder.dataset.columns ?? '').split('\n');
	const rows = tasks.flatMap((task) => {
		const area = ownText(finder.querySelector(`section[data-area="${task.dataset.area}"] h2`) ?? task);
		const heading = task.querySelector('h3');
		const [indicators, units] = [task.dataset.indicator ?? '', task.dataset.unitNames ?? ''];
		const state = task.dataset.stateName === undefined ? [] : [task.dataset.stateName];
		return Array.from(task.querySelectorAll<HTMLElement>('p[id]'), (block) => [
			block.id,
			area,
			heading ? ownText(heading) : '',
			ownText(block),
			indicators,
			units,
			...state,
		]);
	});
	return csvText([head, ...rows]);
}

function save(name: string, text: string) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}

/** What each button copies. */
function copyOf(kind: string, task: HTMLElement, finder: HTMLElement): string {
	const url = new URL(task.dataset.href ?? '', location.href).href;
	if (kind === 'link') return url;
	if (kind === 'citation') return filledCitation(task.dataset.citation ?? '', url);
	const texts = Array.from(task.querySelectorAll('p[id]'), ownText);
	return [ownText(task.querySelector('h3') ?? finder), ...texts].join('\n');
}

function connectCopies(finder: HTMLElement, tasks: readonly HTMLElement[]) {
	const template = finder.querySelector<HTMLTemplateElement>('[data-task-actions]');
	const status = finder.querySelector<HTMLElement>('[data-copied]');
	for (const task of tasks) if (template) task.append(template.content.cloneNode(true));
	finder.addEventListener('click', async (event) => {
		const button = (event.target as Element).closest<HTMLButtonElement>('[data-copy]');
		const task = button?.closest<HTMLElement>('[data-task]');
		if (!button || !task || !status) return;
		const done = await copyText(copyOf(button.dataset.copy ?? '', task, finder));
		status.textContent = `${task.dataset.task} ${(done ? status.dataset.done : status.dataset.failed) ?? ''}`;
		setTimeout(() => {
			status.textContent = '';
		}, COPIED_FOR);
	});
}

function start(finder: HTMLElement, form: HTMLFormElement) {
	const tasks = Array.from(finder.querySelectorAll<HTMLDetailsElement>('[data-task]'));
	const texts = new Map(tasks.map((task) => [task, Array.from(task.querySelectorAll('h3, p[id]'), ownText)]));
	const sections = Array.from(finder.querySelectorAll<HTMLElement>('section[data-area]'));
	const none = finder.querySelector<HTMLElement>('[data-finder-none]');
	const instead = none?.querySelector<HTMLAnchorElement>('[data-search-instead]');
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
			if (!task.hidden && needles.length > 0) {
				task.open = true;
				for (const text of task.querySelectorAll('h3, p[id]')) markNeedles(text, needles);
			}
		}
		for (const section of sections) section.hidden = !section.querySelector('[data-task]:not([hidden])');
		for (const [at, link] of links.entries()) {
			const item = link.closest('li');
			if (item) item.hidden = sections[at]?.hidden ?? false;
		}
		const shown = tasks.filter((task) => !task.hidden);
		if (none) none.hidden = shown.length > 0;
		if (instead) instead.search = choice.q ? `?q=${encodeURIComponent(choice.q)}` : '';
		return shown.length;
	});

	finder.querySelector('[data-csv]')?.addEventListener('click', () =>
		save(
			`tasks.${document.documentElement.lang}.csv`,
			csvOf(
				finder,
				tasks.filter((task) => !task.hidden),
			),
		),
	);
	finder.querySelector('[data-fold]')?.addEventListener('click', (event) => {
		const button = event.currentTarget as HTMLElement;
		const fold = button.getAttribute('aria-pressed') !== 'true';
		button.setAttribute('aria-pressed', String(fold));
		for (const task of tasks) task.open = !fold;
	});
	connectCopies(finder, tasks);
	const tools = finder.querySelector<HTMLElement>('[data-finder-tools]');
	if (tools) tools.hidden = false;
}

const finder = document.querySelector<HTMLElement>('[data-task-finder]');
const form = finder?.querySelector<HTMLFormElement>('[data-filter]');
if (finder && form) start(finder, form);
