import { numeralValue } from '#locales/chinese-numerals.ts';
import { addressed } from './addressed.ts';
import { type NewPlan, ownWords } from './compose.ts';
import { Fault, toFill } from './fault.ts';
import type { LineRole, RegionLine } from './front.ts';
import type { Localizer } from './localize.ts';
import type { Column } from './table-columns.ts';

/** A line of the notice or imprint with its address. */
interface Printed {
	text: string;
	at: string;
}

/** The first line of a region that fits, with its address. */
function lineOf(
	region: 'notice' | 'colophon',
	lines: readonly RegionLine[],
	fits: (line: RegionLine) => boolean,
): Printed | undefined {
	const index = lines.findIndex(fits);
	return index < 0 ? undefined : { text: lines[index]?.text ?? '', at: `${region}-${index + 1}` };
}

/** The day that a line prints, as YYYY-MM-DD: 2026年1月15日. */
function dayIn(text = ''): string | undefined {
	const [, year, month = '', day = ''] = /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(text) ?? [];
	return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The years of a five-year plan by its number: the 10th began in 2001. */
function periodOf({ facts }: NewPlan, title = ''): { first: number; last: number; outlook?: number | undefined } {
	if (facts.period) return facts.period;
	const number = numeralValue(/第([一二三四五六七八九十]+)个五年/.exec(title)?.[1] ?? '');
	if (Number.isNaN(number))
		throw new Fault('field “period” is missing: expected the first and last year, as { first: YYYY, last: YYYY }');
	const first = 2001 + 5 * (number - 10);
	return { first, last: first + 4 };
}

/** Places of the plan that pages point at, as far as its words tell them. */
function places({ chapters, notice }: NewPlan) {
	const all = chapters
		.filter(({ number }) => number > 0)
		.flatMap((chapter) => addressed(String(chapter.number), chapter.blocks).map((each) => ({ ...each, chapter })));
	const goals = all.find(
		({ block, chapter }) => chapter.roles.includes('goals') && block.kind === 'h2' && /目标/.test(block.text),
	);
	const vision = all.find(
		({ block, section }) =>
			section === goals?.address && block.kind === 'p' && /“.+”.*愿景|愿景.*“.+”/.test(block.text),
	);
	const table = all.find(({ block }) => block.kind === 'caption');
	const monitoring = all.findLast(({ block }) => block.kind === 'p' && /年度监测|动态监测|每年公布/.test(block.text));
	const title = notice.flatMap(({ as }, index) => (as === 'plan-title' ? [`notice-${index + 1}`] : []));
	return {
		vision: vision?.address,
		goals: goals?.address,
		table: table?.section,
		monitoring: monitoring?.address,
		title: title.length > 0 ? title : undefined,
	};
}

/** The value of `plan` in `src/data/plan.ts`: what the facts and the plan's own lines say, and places to fill. */
export function planValue(plan: NewPlan, { text, ownKey }: Localizer) {
	const { facts, notice, imprint, table } = plan;
	const inNotice = (role: LineRole, pattern = /./) =>
		lineOf('notice', notice, ({ as, text: words }) => as === role && pattern.test(words));
	const behindColon = (line: Printed | undefined) => line?.text.replace(/^.*?\uFF1A/, '');
	const title =
		inNotice('plan-title') && notice.flatMap(({ as, text: words }) => (as === 'plan-title' ? [words] : [])).join('');
	const inNoticeTitle = /《(.+)》/.exec(inNotice('title')?.text ?? '')?.[1];
	const source = inNotice('source', /^来源/);
	const published = inNotice('source', /^发布/);
	const issuer = inNotice('signature') ?? inNotice('issuer');
	const number = inNotice('number');
	const dated = inNotice('date');
	const issued = lineOf('colophon', imprint, ({ text: words }) => /印发/.test(words));
	const at = (line: Printed | undefined) => line && { at: line.at };
	const headOf = (wanted: Column) => table?.head.find(({ column }) => column === wanted)?.text;
	const day = (fact: string | undefined, line: Printed | undefined, what: string) => ({
		value: fact ?? dayIn(line?.text) ?? toFill(`day ${what}, as YYYY-MM-DD`),
		...at(line),
	});
	return {
		fileName: facts.fileName ?? 'plan',
		name: text(facts.name, 'name of the site'),
		shortName: text(facts.shortName, 'short name of the site'),
		title: text(facts.title, 'title of the plan', title || inNoticeTitle),
		term: text(facts.term, 'what kind of plan it is, as sentences name it'),
		place: text(facts.place, 'name of the place'),
		placeInFull: text(facts.placeInFull, 'what the place lies in'),
		seal: facts.seal ?? [...(ownWords(facts.place, ownKey) ?? '\u89C4')][0],
		period: periodOf(plan, ownWords(facts.title, ownKey) ?? (title || inNoticeTitle)),
		targetHead: table && text(undefined, 'head of the column of targets', headOf('target')),
		baselineHead: headOf('baseline') && text(undefined, 'head of the column of baselines', headOf('baseline')),
		number: (facts.number || number) && {
			value: text(facts.number, 'number of the document', number?.text),
			...at(number),
		},
		issuer: { value: text(facts.issuer, 'who issued the plan', issuer?.text.replace(/文件$/, '')), ...at(issuer) },
		source: { value: text(facts.source, 'whose web page has the plan', behindColon(source)), ...at(source) },
		dated: day(facts.dated, dated, 'the plan is dated'),
		issued: (facts.issued || issued) && day(facts.issued, issued, 'it was printed and sent out'),
		published: day(facts.published, published, 'it was published on the web'),
		column: facts.column,
		examples: {
			short: text(undefined, 'two examples for the search field, such as a subject and an address'),
			long: text(undefined, 'three or four examples for the search field'),
		},
		addresses: places(plan),
	};
}
