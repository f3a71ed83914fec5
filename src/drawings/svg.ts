/** A drawing at one width. */
export interface Drawing {
	width: number;
	height: number;
	/** The elements inside the `<svg>`. */
	markup: string;
}

/** A number as drawings write it: to a tenth. */
export const round = (value: number): string => String(Math.round(value * 10) / 10);

/** A text as markup has it. */
export const escapeXml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An element with its attributes, those that are not undefined, and what stands in it as markup. Numbers are rounded to a tenth. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | number | undefined>>,
	...children: readonly string[]
): string {
	const written = Object.entries(attributes).map(([key, value]) =>
		value === undefined ? '' : ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`,
	);
	const start = `<${name}${written.join('')}`;
	return children.length > 0 ? `${start}>${children.join('')}</${name}>` : `${start}/>`;
}
