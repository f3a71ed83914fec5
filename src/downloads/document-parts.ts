import type {
	DocumentPart,
	DocumentSection,
	NotedPiece,
	ParagraphRole,
	TableCell,
	TablePart,
} from '#documents/text-document.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { numberPrefix } from '#markdown/numbering.ts';
import { type PlacedBlock, placedBlocks } from '#model/blocks.ts';
import type { ChapterView } from '#model/chapter.ts';
import type { ChartView } from '#model/charts.ts';
import { indicatorGroups, tableColumns, tableHeads } from '#model/indicator-rows.ts';

/** The level of a heading, by what the block is. */
export const LEVELS = { h1: 1, h2: 2, h3: 3 } as const;

/** What a line may be, by the names it is written with; others are lines like any. */
const LINE_ROLES: readonly ParagraphRole[] = [
	'source',
	'issuer',
	'number',
	'title',
	'addressees',
	'signature',
	'date',
	'plan-title',
	'imprint',
];

/** The pieces of a block with the numbers of their notes. */
const noted = (pieces: PlacedBlock['pieces']): NotedPiece[] =>
	pieces.map(({ correction, ...piece }) => ({ ...piece, ...(correction && { correction: Number(correction) }) }));

/** A note's mark without words, for what stands before it. */
const mark = (id: string | undefined): NotedPiece[] => (id ? [{ text: '', correction: Number(id) }] : []);

/** A cell of a table with a text, if it has one. */
export const cell = (text = ''): TableCell => ({ pieces: [{ text }] });

/** The table of indicators as the plan prints it, under its caption. */
function indicatorTable({ address, pieces }: PlacedBlock, locale: Locale): TablePart {
	const t = translator(locale);
	return {
		kind: 'table',
		caption: { address, pieces: noted(pieces) },
		head: [t('indicators.category'), t('indicators.number'), ...tableHeads(locale)],
		rows: indicatorGroups(locale).flatMap(({ category, rows }) =>
			rows.map((row, index) => ({
				address: row.address,
				cells: [
					...(index === 0 ? [{ pieces: [{ text: category }], rows: rows.length, isHead: true }] : []),
					cell(String(row.no)),
					...tableColumns.map(({ key, text }) => ({
						pieces: [{ text: text(row) ?? '' }, ...mark(row.mark?.in === key ? row.mark.id : undefined)],
						...(key === 'name' && { isHead: true }),
					})),
				],
			})),
		),
	};
}

function blockPart(block: PlacedBlock, locale: Locale): DocumentPart {
	const { address, kind, role } = block;
	const pieces = noted(block.pieces);
	if (kind === 'caption') return indicatorTable(block, locale);
	if (kind === 'h1' || kind === 'h2' || kind === 'h3')
		return { kind: 'heading', level: LEVELS[kind], address, number: numberPrefix(address, locale), pieces };
	if (kind === 'measure') return { kind: 'paragraph', role: 'measure', address, pieces };
	const ofLine = LINE_ROLES.find((each) => each === role) ?? 'line';
	return { kind: 'paragraph', role: kind === 'line' ? ofLine : 'text', address, pieces };
}

/** A chapter with these parts; one without a number has its name as heading. */
export function chapterOf({ entry, title, label, number }: ChapterView, parts: DocumentPart[]): DocumentSection {
	const heading: DocumentPart = {
		kind: 'heading',
		level: 1,
		address: entry.address,
		number: '',
		pieces: [{ text: title }],
	};
	return { id: entry.slug, title: label, isBody: true, parts: number ? parts : [heading, ...parts] };
}

/** A chapter of the plan: every block once, in order. */
export async function chapterSection(chapter: ChapterView, locale: Locale): Promise<DocumentSection> {
	const blocks = await placedBlocks(chapter.entry.slug, locale);
	return chapterOf(
		chapter,
		blocks.map((block) => blockPart(block, locale)),
	);
}

/** A heading in the site's own words. */
export const ownHeading = (text: string): DocumentPart => ({
	kind: 'heading',
	level: 1,
	number: '',
	pieces: [{ text }],
});

/** A paragraph in the site's own words. */
export const remark = (text: string): DocumentPart => ({ kind: 'paragraph', role: 'remark', pieces: [{ text }] });

/** Charts as the tables that say the same, with what they rest on. */
export function chartSection(charts: readonly ChartView[], locale: Locale): DocumentSection[] {
	if (charts.length === 0) return [];
	const t = translator(locale);
	const parts = charts.flatMap(({ title, table, notes, sources }): DocumentPart[] => [
		{
			kind: 'table',
			caption: { pieces: [{ text: title }] },
			head: table.head,
			rows: table.rows.map(({ label, values, derived }) => ({
				cells: [{ pieces: [{ text: label + (derived ?? '') }], isHead: true }, ...values.map((text) => cell(text))],
			})),
		},
		...notes.map(remark),
		remark([t('charts.source'), ...sources.map(({ address }) => address)].join(' ')),
	]);
	return [{ id: 'charts', title: t('print.charts'), isBody: false, parts: [ownHeading(t('print.charts')), ...parts] }];
}
