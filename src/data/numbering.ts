/** How the plan prints the numbers of its headings, from the chapter down, and of its measures: the first of each. */
export const numbering = {
	chapter: '一、',
	section: '\uFF08一\uFF09',
	item: '1.',
	measure: '一是',
} as const;
