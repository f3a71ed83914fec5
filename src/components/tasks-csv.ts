import { csvText } from '#downloads/csv-text.ts';

/** The shown tasks as CSV, a row for each text. */
function csvOf(finder: HTMLElement, tasks: readonly HTMLElement[], ownText: (element: Element) => string): string {
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

/** Hands the shown tasks to the reader as CSV; `ownText` gives the plan's own words in an element. */
export function saveCsv(
	finder: HTMLElement,
	tasks: readonly HTMLElement[],
	ownText: (element: Element) => string,
): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([csvOf(finder, tasks, ownText)], { type: 'text/csv;charset=utf-8' }));
	link.download = `tasks.${document.documentElement.lang}.csv`;
	link.click();
	URL.revokeObjectURL(link.href);
}
