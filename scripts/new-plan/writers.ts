import type { CorrectionMarks } from './corrections.ts';
import { toFill } from './fault.ts';
import { sentences, type Writer } from './mdx.ts';

/** The corrections that were marked in the plan's own text, by the address of their block or file. */
export type MarkedPlaces = Map<string, string[]>;

const MENUS = toFill('short title for menus');
const SEARCH = toFill('one sentence on what the chapter holds, for search engines');

/** Writes the plan's own text, with its corrections marked; notes in `places` where. */
export function ownWriter(marks: CorrectionMarks, places: MarkedPlaces): Writer {
	const marked = (text: string, address: string) => {
		const { mdx, ids } = marks.inText(text);
		if (ids.length > 0) places.set(address, ids);
		return mdx;
	};
	const ofHeading = (text: string, address: string) => {
		const id = marks.ofHeading(text);
		if (id) places.set(address, [id]);
		return id;
	};
	return {
		block: (text, address, indent) => sentences(marked(text, address), indent),
		line: (text, address) => {
			if (/^(notice|colophon)|-/.test(address)) return marked(text, address);
			const id = ofHeading(text, address);
			return id ? `${text}<Correction id="${id}" />` : text;
		},
		chapter: (title) => ({
			title: title ?? toFill('title of the page, such as 前言'),
			shortTitle: MENUS,
			description: SEARCH,
		}),
		project: (title, address) => {
			const id = ofHeading(title, address);
			return { title, ...(id && { titleCorrection: id }) };
		},
	};
}

/** Writes a place to fill for each text of the plan, with the marks that its translation needs. */
export function translationWriter(places: MarkedPlaces): Writer {
	const marks = (address: string) => (places.get(address) ?? []).map((id) => `<Correction id="${id}" />`).join('');
	return {
		block: (text, address) => {
			const count = sentences(text).split('\n').length;
			return toFill(`${address}, ${count} ${count === 1 ? 'sentence' : 'sentences'}`) + marks(address);
		},
		line: (_, address) => toFill(address) + marks(address),
		chapter: (title, number) => ({
			title: toFill(title ? `title of chapter ${number}` : 'title of the page, such as Preface'),
			shortTitle: MENUS,
			description: SEARCH,
		}),
		project: (_, address) => {
			const [id] = places.get(address) ?? [];
			return { title: toFill(`title of project ${address}`), ...(id && { titleCorrection: id }) };
		},
	};
}
