import { element } from '#browser/dom.ts';
import { addExtracts, keptExtracts } from '#extracts/store.ts';
import { fill } from '#i18n/fill.ts';
import { parseAddress, spokenAddress } from '#markdown/address.ts';
import { quotation } from '#share/cite/quotation.ts';
import type { ShareFile } from '#share/cite/share-file.ts';
import { citationChoice, saveReference } from '#share/element/citation-choice.ts';
import { copyFrom, sayOn } from '#share/element/copy-button.ts';
import type { Passage } from '#share/element/passage.ts';
import { reportLink } from '#share/element/report-link.ts';

/** Words of the plan that something is done with. */
export interface Subject {
	passage: Passage;
	/** Whether they are a part of a place, not all of it. */
	isPart: boolean;
}

/** A place of the plan on this page: what it is called, and its URL. */
export function placeNamed({ addresses }: Passage, { labels, words }: ShareFile): { place: string; url: string } {
	const say = (address: string) => spokenAddress(address, (series, number) => fill(labels[series] ?? '', { number }));
	const [first = '', last = first] = [addresses[0], addresses.at(-1)];
	const place = first === last ? say(first) : fill(words.span, { first: say(first), last: say(last) });
	return { place, url: `${location.origin}${location.pathname}#${first}` };
}

function button(text: string, press: (self: HTMLButtonElement) => void, look?: string): HTMLButtonElement {
	const made = element('button', { type: 'button', class: look }, text);
	made.addEventListener('click', () => press(made));
	return made;
}

function collect({ passage, isPart }: Subject, { words }: ShareFile, self: HTMLElement) {
	const { lang: locale, text: quote } = passage;
	const isOne = passage.addresses.length === 1;
	const { added, stored } = addExtracts(
		passage.addresses.map((address) => {
			const { kind, number } = parseAddress(address) ?? {};
			return kind === 'indicator'
				? { kind: 'indicator', locale, id: String(number) }
				: { kind: 'block', locale, id: address, ...(isPart && isOne && { quote }) };
		}),
	);
	const said = added > 0 ? fill(words.extracted, { count: added }) : words.extractKnown;
	sayOn(self, stored ? said : words.extractFailed);
}

/** The row of a citation: its form, copying it, saving it as a file where a program reads it. */
function citationRow(file: ShareFile, at: { place: string; url: string }): HTMLElement {
	const { words } = file;
	const { field, citation } = citationChoice(file, { as: 'place', ...at });
	const save = button(words.save, () => saveReference(citation()));
	const show = () => {
		save.hidden = citation().file === undefined;
	};
	field.addEventListener('change', show);
	show();
	const copy = button(words.citation, (self) => copyFrom(self, { text: citation().text, html: '' }, words));
	return element('div', { class: 'share-tools-row' }, field, copy, save);
}

/** All that can be done with words of the plan; from the address of a place its link and citation too. */
export function toolRows(subject: Subject, file: ShareFile, isSelected: boolean): HTMLElement[] {
	const { words } = file;
	const at = placeNamed(subject.passage, file);
	const copied = quotation(subject.passage, subject.isPart, file.quotation, at);
	const send = button(words.send, () =>
		// A reader who changes their mind is no error.
		navigator.share({ title: document.title, text: subject.passage.text, url: at.url }).catch(() => undefined),
	);
	const rest = [
		...(isSelected ? [] : [button(words.link, (self) => copyFrom(self, { text: at.url, html: '' }, words))]),
		...(typeof navigator.share === 'function' ? [send] : []),
		...(keptExtracts().fault === 'refused' ? [] : [button(words.extract, (self) => collect(subject, file, self))]),
		...(file.contact ? [reportLink(file, at, subject.passage.text)] : []),
	];
	const main = button(words.textAndSource, (self) => copyFrom(self, copied, words), 'share-main');
	if (isSelected) return [element('div', { class: 'share-tools-row' }, main, ...rest)];
	const rows = [[main], rest].map((row) => element('div', { class: 'share-tools-row' }, ...row));
	return [...rows, citationRow(file, at)];
}
