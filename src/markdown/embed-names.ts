/**
 * The components that MDX may name, and how the text inside each is addressed:
 * `caption` one block that titles a table, `region` lines numbered on their
 * own, `line` a line of such a region, `inline` words inside a block, `figure`
 * nothing of the plan's own.
 */
export const embedNames = {
	IndicatorTable: 'caption',
	Notice: 'region',
	Colophon: 'region',
	Line: 'line',
	Correction: 'inline',
	Original: 'inline',
	Corrections: 'figure',
	Chart: 'figure',
	Contact: 'figure',
	Period: 'figure',
} as const satisfies Record<string, 'caption' | 'region' | 'line' | 'inline' | 'figure'>;

export type EmbedName = keyof typeof embedNames;

/** Whether MDX may use a component of this name. */
export function isEmbedName(name: string | null): name is EmbedName {
	return name !== null && Object.hasOwn(embedNames, name);
}
