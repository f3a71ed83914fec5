import { type Line, typesetLine } from './lines.ts';

/** What a line of the notice is, beside a paragraph of it; the names are those of `<Line as="…">`. */
export type LineRole =
	| 'source'
	| 'issuer'
	| 'number'
	| 'title'
	| 'addressees'
	| 'signature'
	| 'date'
	| 'plan-title'
	| 'imprint';

/** A line of the notice before the plan or of the imprint behind it; without a role a paragraph. */
export interface RegionLine {
	as?: LineRole;
	text: string;
	line: number;
}

/** The notice, and where the plan's own text begins behind it. */
export interface Front {
	notice: RegionLine[];
	/** Lines of a printed list of contents, which the site makes itself. */
	contents: Line[];
	body: Line[];
}

const DATE = /^[\d〇一二三四五六七八九十]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/;
const SOURCE = /^(来源|发布时间|发布日期)\uFF1A/;

/** The lines, one to four in a row, that print the title alone; the last such place. */
function titleAt(lines: readonly Line[], title: string): [from: number, to: number] | undefined {
	for (let from = lines.length - 1; from >= 0; from -= 1)
		for (let count = 1; count <= 4 && from + count <= lines.length; count += 1)
			if (joined(lines.slice(from, from + count)) === title) return [from, from + count];
	return undefined;
}

const joined = (lines: readonly Line[]) => lines.map(({ text }) => text).join('');

/** The notice's lines, each with its role. */
function noticeLines(lines: readonly Line[], number: string | undefined): RegionLine[] {
	const found: RegionLine[] = [];
	const has = (role: LineRole) => found.some(({ as }) => as === role);
	for (let index = 0; index < lines.length; index += 1) {
		const { text, no: line } = lines[index] as Line;
		const add = (as?: LineRole, words = text) => found.push({ ...(as && { as }), text: words, line });
		if (SOURCE.test(text)) for (const part of text.split(/(?=发布(?:时间|日期)\uFF1A)/)) add('source', part);
		else if (!has('number') && (number ? text === number : /〔\d{4}〕\d+号$/.test(text))) add('number');
		else if (!has('title') && /文件$/.test(text)) add('issuer');
		else if (!has('title') && /^关于.*(印发|发布|公布)/.test(text)) {
			// The title of a notice is set in several lines where it is long.
			const end = lines.findIndex((each, at) => at >= index && /通知$/.test(each.text));
			const last = end >= 0 && end < index + 4 ? end : index;
			add('title', joined(lines.slice(index, last + 1)));
			index = last;
		} else if (found.at(-1)?.as === 'title') add('addressees');
		else if (DATE.test(text)) add('date');
		else add(DATE.test(lines[index + 1]?.text ?? '') && !/[。]$/.test(text) ? 'signature' : undefined);
	}
	return found;
}

/** Where the printed list of contents at `from` ends: its entries end with the number of a page, or come again as headings. */
function contentsEnd(lines: readonly Line[], from: number): number {
	const heading = (text: string) => text.replace(/[.．…·]*\d*$/u, '');
	const isEntry = ({ text }: Line, index: number) =>
		/[…·.．]{2,}\d+$/u.test(text) || lines.slice(index + 1).some((later) => later.text === heading(text));
	const end = lines.findIndex((line, index) => index > from && !isEntry(line, index));
	return end < 0 ? lines.length : end;
}

/**
 * Parts the notice, and a printed list of contents, from the plan's text. The notice ends with the line that
 * prints the plan's title, or without one with its date.
 */
export function readFront(
	lines: readonly Line[],
	facts: { title?: string | undefined; number?: string | undefined },
): Front {
	const place = facts.title ? titleAt(lines, facts.title.replace(/\s/gu, '')) : undefined;
	const [from, to] = place ?? [0, 0];
	const ofNotice = place ? lines.slice(0, from) : lines.slice(0, noticeEnd(lines));
	const start = place ? to : ofNotice.length;
	const notice = [
		...noticeLines(ofNotice, facts.number),
		...lines.slice(from, to).map(({ text, no }): RegionLine => ({ as: 'plan-title', text, line: no })),
	];
	const list = lines.findIndex(({ text }, index) => index >= start && index < start + 3 && /^目录$/.test(text));
	const end = list < 0 ? start : contentsEnd(lines, list);
	return { notice, contents: lines.slice(list < 0 ? start : list, end), body: lines.slice(end) };
}

/** How many lines the notice takes where no line prints the plan's title: those to its date. */
function noticeEnd(lines: readonly Line[]): number {
	const begins = lines.slice(0, 4).some(({ text }) => SOURCE.test(text) || /^关于.*通知$|文件$/.test(text));
	return begins ? lines.findIndex(({ text }) => DATE.test(text)) + 1 : 0;
}

/** The imprint: the last lines, from the first that says how the document is public or whom it goes to, and what stands behind it. */
export function readImprint(lines: readonly Line[]): { text: Line[]; imprint: RegionLine[]; behind: Line[] } {
	const near = Math.max(0, lines.length - 12);
	const start = lines.findIndex(
		({ text }, index) =>
			index >= near && /^(公开属性|公开方式|信息公开|主题词|抄送|抄报|分送)\uFF1A|日印发$/.test(text),
	);
	if (start < 0) return { text: [...lines], imprint: [], behind: [] };
	const last = lines.findLastIndex(({ text }) => /日印发$/.test(text));
	const end = last < start ? lines.length : last + 1;
	const imprint = lines.slice(start, end).map(({ raw, text, no }): RegionLine => {
		// Wide blanks part the office from the date: one of them stays.
		const parts = raw.trim().split(/\s{3,}/u);
		return { as: 'imprint', text: parts.length === 2 ? parts.map(typesetLine).join(' ') : text, line: no };
	});
	return { text: lines.slice(0, start), imprint, behind: lines.slice(end) };
}
