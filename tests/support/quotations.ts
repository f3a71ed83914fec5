import { readFileSync } from 'node:fs';

/** A quotation, what is to be said of it, and where it is from. */
export interface Quotation {
	text: string;
	verdict: 'verbatim' | 'differs' | 'absent';
	/** The address it begins at; none where the plan does not have it. */
	at?: string;
	/** What is let pass. */
	forgiven?: string[];
	/** What is tried with it. */
	why: string;
}

/** A row of the table: the words themselves, or which words of the translation, so that the table holds when these are mended. */
interface Row extends Omit<Quotation, 'text'> {
	text?: string;
	/** Addresses, each with its first word and the one behind its last; whole without these. */
	take?: [address: string, from?: number, to?: number][];
	/** Words by their number (of those taken), or the first figure, and what stands in the place of each: `{}` is the word itself. */
	change?: Record<string, string>;
	/** How it is written otherwise. */
	form?: keyof typeof forms;
}

const longest = (text: string) =>
	text.split(/[^a-z]/).reduce((most, word) => (word.length > most.length ? word : most), '');
const forms = {
	lines: (text: string) => text.replaceAll(' ', '\n'),
	blanks: (text: string) => text.replaceAll(' ', '  '),
	straight: (text: string) => text.replace(/[\u201C\u201D]/g, '"').replaceAll('\u2019', "'"),
	wide: (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
	divided: (text: string) => text.replace(longest(text), (word) => `${word.slice(0, 5)}-\n${word.slice(5)}`),
	cut: (text: string) => text,
} as const;

function changed(words: readonly string[], change: Readonly<Record<string, string>>): string[] {
	const figure = words.findIndex((word) => /\d/.test(word));
	const at = new Map(Object.entries(change).map(([key, to]) => [key === 'number' ? figure : Number(key), to]));
	return words.flatMap((word, index) => {
		const to = at.get(index);
		return to === undefined
			? [word]
			: to === ''
				? []
				: [word.replace(/[\p{L}\p{N},.'\u2019-]*[\p{L}\p{N}]/u, (own) => to.replace('{}', own))];
	});
}

/** The sixty quotations of `tests/fixtures/quotations.json`; `textAt` gives the translation at an address. */
export function quotations(textAt: (address: string) => string): Quotation[] {
	const rows: Row[] = JSON.parse(readFileSync('tests/fixtures/quotations.json', 'utf8'));
	return rows.map(({ text, take = [], change = {}, form, ...row }) => {
		const parts = take.map(([address, from, to]) => textAt(address).split(' ').slice(from, to));
		const words = parts.map((part) => changed(part, change).join(' ')).join(form === 'cut' ? ' [...] ' : ' ');
		return { ...row, text: text ?? (form ? forms[form](words) : words) };
	});
}
