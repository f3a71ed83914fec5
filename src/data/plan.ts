/** The languages the plan is published in, its own first: the others are translations. */
export const planLanguages = ['zh-CN', 'en'] as const;

/**
 * The chapters in order; a chapter's number is its place, from 0 where the
 * first is the preface, else from 1. The slug is its file name in
 * `content/<language>/chapters/` behind the number, and its URL.
 */
export const chapters = [
	{ slug: 'preface', roles: ['preface'] },
	{ slug: 'review', roles: [] },
	{ slug: 'context', roles: [] },
	{ slug: 'goals', roles: ['goals', 'indicators'] },
	{ slug: 'tasks', roles: ['tasks'] },
	{ slug: 'projects', roles: ['projects'] },
	{ slug: 'safeguards', roles: ['safeguards', 'imprint'] },
] as const;

/** How the plan prints the numbers of its headings, from the chapter down, and of its measures. */
export const numbering = { chapter: '一、', section: '（一）', item: '1.', measure: '一是' } as const;

/** What the plan is, and where it says so; what each field means says `src/schemas/plan.ts`. */
export const plan = {
	fileName: 'gumei-plan',
	name: { zh: '古美路街道“十四五”规划纲要', en: 'Gumei Road Subdistrict 14th Five-Year Plan' },
	shortName: { zh: '古美“十四五”规划', en: 'Gumei Plan' },
	title: {
		zh: '闵行区古美路街道国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要',
		en: 'Outline of the 14th Five-Year Plan for Economic and Social Development and the Long-Range Objectives Through the Year 2035 of Gumei Road Subdistrict, Minhang District',
	},
	term: { zh: '“十四五”规划', en: '14th Five-Year Plan' },
	place: { zh: '古美路街道', en: 'Gumei Road Subdistrict' },
	placeInFull: { zh: '上海市闵行区', en: 'Minhang District, Shanghai' },
	seal: '古',
	period: { first: 2021, last: 2025, outlook: 2035 },
	targetHead: { zh: '十四五目标值', en: '14th Five-Year Plan target' },
	number: { value: { zh: '闵古办〔2021〕16号', en: 'Min Gu Ban [2021] No. 16' }, at: 'notice-4' },
	issuer: { value: { zh: '闵行区古美路街道办事处', en: 'Gumei Road Subdistrict Office, Minhang District' }, at: 'notice-9' },
	source: { value: { zh: '上海市闵行区人民政府古美路街道办事处', en: 'Gumei Road Subdistrict Office, People’s Government of Minhang District, Shanghai' }, at: 'notice-1' },
	dated: { value: '2021-04-22', at: 'notice-10' },
	issued: { value: '2021-04-23', at: 'colophon-3' },
	published: { value: '2021-04-26', at: 'notice-2' },
	column: '规划计划',
	examples: { short: { zh: '养老、停车、4.2.1', en: 'elderly care, 4.2.1' }, long: { zh: '养老、停车、4.2.1、指标10', en: 'elderly care, parking, 4.2.1' } },
	addresses: { vision: '3.3-1', goals: '3.3', table: '3.4', monitoring: '6.4-1', title: ['notice-11', 'notice-12'] },
} as const;
