/** The full-width form of each ASCII mark that Chinese text does not use. */
export const FULL_WIDTH: Readonly<Record<string, string>> = {
	',': '\uFF0C',
	';': '\uFF1B',
	':': '\uFF1A',
	'(': '\uFF08',
	')': '\uFF09',
};

/** Printed text in the typography of the site's text: full-width marks, and no blanks unless they are kept. */
export function typeset(text: string, { keepBlanks = false } = {}): string {
	const wide = text.replace(/[,;:()]/g, (mark) => FULL_WIDTH[mark] ?? mark);
	return keepBlanks ? wide : wide.replace(/\s/gu, '');
}
