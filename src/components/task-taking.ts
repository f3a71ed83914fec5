import { csvText } from '#browser/csv-text.ts';
import { saveFile } from '#browser/save-file.ts';
import { ownText } from '#components/own-text.ts';
import { filledCitation } from '#share/cite/citation.ts';
import { copyFrom } from '#share/element/copy-button.ts';

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

/** What each button copies: the link of the task's page, the citation of its place in the plan, its words. */
function copyOf(kind: string, task: HTMLElement, finder: HTMLElement): string {
	const urlOf = (link: string) => task.querySelector<HTMLAnchorElement>(link)?.href ?? '';
	if (kind === 'link') return urlOf('[data-page]');
	if (kind === 'citation') {
		const { citation = '' } = finder.dataset;
		return filledCitation(citation, urlOf('[data-place]'), task.dataset.task ?? '', document.documentElement.lang);
	}
	const texts = Array.from(task.querySelectorAll('p[id]'), ownText);
	return [ownText(task.querySelector('h3') ?? finder), ...texts].join('\n');
}

/** What a button of the finder does: saves the shown tasks as CSV, or copies link, citation or text of its task. */
export function takeTasks(button: HTMLElement, finder: HTMLElement, tasks: readonly HTMLElement[]): void {
	const { copy = '' } = button.dataset;
	const task = button.closest<HTMLElement>('[data-task]');
	const { copied = '', failed = '' } = finder.dataset;
	if (task) copyFrom(button, { text: copyOf(copy, task, finder), html: '' }, { copied, failed });
	else
		saveFile(
			`tasks.${document.documentElement.lang}.csv`,
			csvOf(
				finder,
				tasks.filter(({ hidden }) => !hidden),
			),
			'text/csv;charset=utf-8',
		);
}
