import { csvText } from '#browser/csv-text.ts';
import { element } from '#browser/dom.ts';
import { saveFile } from '#browser/save-file.ts';
import { typeName } from '#search/element/suggestion-view.ts';
import type { SearchWords } from '#search/element/words.ts';
import type { Answer } from '#search/query/session.ts';

/** The hits that are shown as CSV, a row each: kind, address, title, passage, the everyday words they were found by, link. */
function csvOf({ groups }: Answer, words: SearchWords): string {
	const text = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('');
	const rows = groups.flatMap(({ hits }) =>
		hits.map(({ record, address, title, excerpt, said = '', href }) => [
			typeName(record.type, words),
			address,
			text(title),
			text(excerpt),
			said,
			new URL(href, location.href).href,
		]),
	);
	return csvText([words('columns').split('|'), ...rows]);
}

/** Offers the hits that are shown as a file and on paper, where there are some. */
export function takeResults(place: HTMLElement, answer: Answer, words: SearchWords): void {
	const csv = element('button', { type: 'button' }, words('csv'));
	const print = element('button', { type: 'button' }, words('printResults'));
	csv.onclick = () =>
		saveFile(`search.${document.documentElement.lang}.csv`, csvOf(answer, words), 'text/csv;charset=utf-8');
	print.onclick = () => window.print();
	place.hidden = answer.groups.length === 0;
	place.replaceChildren(csv, print);
}
