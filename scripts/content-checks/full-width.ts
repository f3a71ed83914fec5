/** The full-width form of each ASCII mark that Chinese text does not use. */
export const FULL_WIDTH: Readonly<Record<string, string>> = {
	',': '\uFF0C',
	';': '\uFF1B',
	':': '\uFF1A',
	'(': '\uFF08',
	')': '\uFF09',
};

/** Printed text in the typography of the reading text: full-width marks, no blanks. */
export function typeset(text: string): string {
	return text.replace(/[,;:()]/g, (mark) => FULL_WIDTH[mark] ?? mark).replace(/\s/gu, '');
}
