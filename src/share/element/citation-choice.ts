import { element } from '#browser/dom.ts';
import { saveFile } from '#browser/save-file.ts';
import { type CitedPlace, filledCitation, today } from '#share/cite/citation.ts';
import { bibtex, ris } from '#share/cite/reference-files.ts';
import type { ShareFile } from '#share/cite/share-file.ts';

/** A citation in the form that the reader chose. */
export interface ChosenCitation {
	text: string;
	/** How a file of it is called; none where it is a line of text. */
	file: string | undefined;
}

/** What a reader chose holds for all that is cited on the page after it. */
let chosen = 0;

/** The field that chooses how something is cited, and what it comes to now. */
export function citationChoice(
	file: ShareFile,
	cited: CitedPlace,
): { field: HTMLSelectElement; citation: () => ChosenCitation } {
	const { plan, styles, fileName, words } = file;
	const entry = () => ({ ...plan, ...cited, today: today() });
	const forms: readonly { name: string; make: () => ChosenCitation }[] = [
		...styles.map((style) => ({
			name: style.name,
			make: () => ({ text: filledCitation(style[cited.as], cited.url, cited.place, plan.lang), file: undefined }),
		})),
		{ name: 'BibTeX', make: () => ({ text: bibtex(entry(), fileName), file: `${fileName}.bib` }) },
		{ name: 'RIS', make: () => ({ text: ris(entry()), file: `${fileName}.ris` }) },
	];
	const field = element(
		'select',
		{ class: 'share-style', 'aria-label': words.style },
		...forms.map(({ name }) => element('option', {}, name)),
	);
	field.selectedIndex = chosen;
	field.addEventListener('change', () => {
		chosen = field.selectedIndex;
	});
	return { field, citation: () => forms[field.selectedIndex]?.make() ?? { text: '', file: undefined } };
}

/** Saves a reference as a file, for a reference manager to open. */
export function saveReference({ text, file }: ChosenCitation): void {
	if (file) saveFile(file, text, 'text/plain;charset=utf-8');
}
