import { chartIds } from '#charts/index.ts';
import type { DocumentNote, DocumentPart, DocumentSection, TextDocument } from '#documents/text-document.ts';
import { chapterSection, chartSection, ownHeading } from '#downloads/document-parts.ts';
import { siteOrigin } from '#hosting/site-settings.ts';
import { formatDate, inBrackets, inSentences } from '#i18n/format.ts';
import { defaultLocale, type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { pagePathOf, siteUrl } from '#markdown/urls.ts';
import { type ChapterView, chapterViews } from '#model/chapter.ts';
import { type ChartView, chartView } from '#model/charts.ts';
import { type CorrectionView, corrections } from '#model/corrections.ts';
import { documentFacts } from '#model/document-facts.ts';
import type { Passage } from '#model/passages.ts';
import { coverLines } from '#model/print-document.ts';
import { type UnitPage, unitPages } from '#model/unit-pages.ts';
import type { UnitId } from '#schemas/names.ts';
import { plan } from '#schemas/plan.ts';

/** A page's whole URL by its path in the default language. */
export const fullUrl = (path: string, locale: Locale): string =>
	new URL(siteUrl(path, locale), siteOrigin(process.env.SITE_URL)).href;

/** The day of the text: of its publication, or of the last correction whose day is known. */
const textDay = [plan.published.value, ...corrections.flatMap(({ added }) => added ?? [])].sort().at(-1) as string;

/** The plan as sentences name it, with its number. */
const planName = (name: string, locale: Locale) =>
	name + (plan.number ? inBrackets(plan.number.value[locales[locale].key], locale) : '');

/** What all documents of a language share. */
export function frameOf(locale: Locale, path: string): Omit<TextDocument, 'title' | 'sections'> {
	const t = translator(locale);
	const { key, script } = locales[locale];
	const url = fullUrl(path, locale);
	const from = t('frame.footerSource', {
		source: plan.source.value[key],
		date: formatDate(plan.published.value, locale),
	});
	const name = planName(t('plan.name'), locale) + (script === 'han' ? '\u3002' : '.');
	return {
		lang: locale,
		script,
		titleLines: [],
		remarks: locale === defaultLocale ? [] : [t('frame.unofficial')],
		facts: [],
		contentsTitle: undefined,
		source: `${inSentences([name, from], locale)} ${url}`,
		folio: t('print.paperFolio', { page: '{page}', pages: '{pages}' }),
		issuer: plan.issuer.value[key],
		day: textDay,
		url,
		notes: [],
		noteWords: { title: t('corrections.notes'), back: t('corrections.noteBack') },
	};
}

/** The editor's notes of chapters. */
export function notesOf(notes: readonly CorrectionView[], locale: Locale): DocumentNote[] {
	const t = translator(locale);
	const kinds = {
		restored: t('corrections.kindRestored'),
		unit: t('corrections.kindUnit'),
		noted: t('corrections.kindNoted'),
	};
	return notes.map(({ number, kind, reason }) => ({
		number,
		label: `${t('corrections.noteMark', { number })} ${kinds[kind]}${t('frame.colon')}`,
		pieces: reason.map(({ text, lang }) => ({ text, ...(lang && { lang }) })),
	}));
}

const allCharts = (locale: Locale): ChartView[] => chartIds.map((id) => chartView(id, locale));

/** The whole plan as one document: title, facts, contents, every chapter, its charts as tables. */
export async function planDocument(locale: Locale): Promise<TextDocument> {
	const t = translator(locale);
	const chapters = await chapterViews(locale);
	return {
		...frameOf(locale, '/print/'),
		title: t('plan.title'),
		titleLines: await coverLines(locale),
		facts: documentFacts(locale),
		contentsTitle: t('print.contents'),
		sections: [
			...(await Promise.all(chapters.map((chapter) => chapterSection(chapter, locale)))),
			...chartSection(allCharts(locale), locale),
		],
		notes: notesOf(
			chapters.flatMap(({ notes }) => notes),
			locale,
		),
	};
}

/** A chapter as a document of its own, with the charts that rest on it. */
async function chapterDocument(chapter: ChapterView, locale: Locale): Promise<TextDocument> {
	const t = translator(locale);
	const frame = frameOf(locale, chapter.path);
	const charts = allCharts(locale).filter(
		({ sources: [first] }) => first && pagePathOf(first.address) === chapter.path,
	);
	return {
		...frame,
		title: chapter.label,
		remarks: [planName(t('plan.title'), locale), ...frame.remarks],
		sections: [await chapterSection(chapter, locale), ...chartSection(charts, locale)],
		notes: notesOf(chapter.notes, locale),
	};
}

/** Every chapter as a document of its own, by its slug. */
export async function chapterDocumentOf(slug: string, locale: Locale): Promise<TextDocument> {
	const chapter = (await chapterViews(locale)).find(({ entry }) => entry.slug === slug);
	if (!chapter) throw new Error(`no chapter “${slug}” in ${locale}`);
	return chapterDocument(chapter, locale);
}

/** A passage with the headings above it, its address as a link, and why it belongs. */
function passageParts({ address, trail, pieces, reason }: Passage, locale: Locale): DocumentPart[] {
	const t = translator(locale);
	return [
		{
			kind: 'paragraph',
			role: 'trail',
			pieces: [{ text: trail.join(' › ') }],
			link: { text: address, url: fullUrl(`${pagePathOf(address)}#${address}`, locale) },
		},
		{
			kind: 'paragraph',
			role: 'quotation',
			address,
			pieces: pieces.map(({ text, lang, found }) => ({ text, ...(lang && { lang }), ...(found && { found }) })),
		},
		...(reason
			? [
					{
						kind: 'paragraph' as const,
						role: 'remark' as const,
						pieces: [{ text: t('indicators.passageReason', { reason }) }],
					},
				]
			: []),
	];
}

function unitSections({ id, name, rows, mentions, passages }: UnitPage, locale: Locale): DocumentSection[] {
	const t = translator(locale);
	const parts: DocumentPart[] = [];
	if (rows.length > 0)
		parts.push({
			kind: 'table',
			caption: { pieces: [{ text: t('units.count', { count: rows.length }) }] },
			head: [
				t('indicators.number'),
				t('indicators.name'),
				t('indicators.category'),
				t('indicators.attribute'),
				t('indicators.target'),
			],
			rows: rows.map(({ address, no, name: indicator, category, attribute, target }) => ({
				address,
				cells: [String(no), indicator, category, attribute.label, target].map((text, index) => ({
					pieces: [{ text }],
					isHead: index === 1,
				})),
			})),
		});
	parts.push(ownHeading(1, t('units.mentions')));
	if (mentions.length === 0)
		parts.push({ kind: 'paragraph', role: 'text', pieces: [{ text: t('units.mentionsNone') }] });
	parts.push(...mentions.flatMap((passage) => passageParts(passage, locale)));
	if (passages.length > 0)
		parts.push(ownHeading(1, t('units.passages')), ...passages.flatMap((passage) => passageParts(passage, locale)));
	return [{ id, title: name, isBody: true, parts }];
}

/** The sheet of a unit as a document. */
export async function unitDocument(id: UnitId, locale: Locale): Promise<TextDocument> {
	const t = translator(locale);
	const page = (await unitPages(locale)).find((each) => each.id === id);
	if (!page) throw new Error(`no unit “${id}”`);
	const frame = frameOf(locale, page.path);
	return {
		...frame,
		title: page.name,
		titleLines: [page.name],
		remarks: [planName(t('plan.title'), locale), ...frame.remarks],
		sections: unitSections(page, locale),
	};
}
