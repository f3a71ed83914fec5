import { type ChartId, chartIds } from '#charts/index.ts';
import { type Locale, pairLocale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { chapterSlugs } from '#markdown/chapters.ts';
import { perBuild } from '#markdown/per-build.ts';
import { type ChapterView, type ContentsItem, chapterViews } from '#model/chapter.ts';
import { entries } from '#model/entries.ts';
import { glossaryView } from '#model/glossary.ts';
import { isAnythingKnown } from '#model/print-progress.ts';
import { glossary } from '#schemas/glossary.ts';

/** Which languages the whole plan is printed in: the page's own, or both in pairs. */
export type PrintScope = 'own' | 'both';

/** The place of the contents among the running titles: after those of the chapters. */
export const contentsPart = chapterSlugs.length;

const withOther = (items: ContentsItem[], others: ContentsItem[], locale: Locale): ContentsItem[] =>
	items.map((item, index) => {
		const other = others[index];
		return {
			...item,
			...(other && { other: { locale, text: other.number + other.text } }),
			children: withOther(item.children, other?.children ?? [], locale),
		};
	});

/** The chapters with their sections and items, in one language. */
export const chapterContents = (chapters: readonly ChapterView[]): ContentsItem[] =>
	chapters.map(({ entry, number, title, contents }) => ({
		address: entry.address,
		number,
		text: title,
		children: contents,
	}));

/** The chapters with their sections and items, in the languages of the scope, the page's own first. */
async function placesIn(locale: Locale, scope: PrintScope): Promise<ContentsItem[]> {
	const own = chapterContents(await chapterViews(locale));
	if (scope === 'own') return own;
	const other = pairLocale(locale);
	if (!other) return own;
	return withOther(own, chapterContents(await chapterViews(other)), other);
}

/** What may stand behind the text of the whole plan; their names are their ids on the page. */
export type AppendixId = 'progress' | 'charts' | 'notes' | 'terms';

/** The charts that stand in the text of the plan. */
const chartsInText = perBuild(async (locale: Locale): Promise<ReadonlySet<ChartId>> => {
	const texts = [...(await entries('chapters', locale)), ...(await entries('projects', locale))];
	const marks = texts.flatMap(({ source }) => [...(source.body ?? '').matchAll(/<Chart id="([^"]+)"/g)]);
	return new Set(marks.map(([, id = '']) => id));
});

/** The charts behind the text, so that each stands once: all beside the text in pairs, which has none; else those that it does not have. */
export async function printedCharts(locale: Locale, scope: PrintScope): Promise<ChartId[]> {
	const inText = scope === 'own' ? await chartsInText(locale) : new Set<ChartId>();
	return chartIds.filter((id) => !inText.has(id));
}

/** What stands behind the text, as far as there is any, in order. */
export async function printAppendices(locale: Locale, scope: PrintScope): Promise<{ id: AppendixId; title: string }[]> {
	const t = translator(locale);
	const { length: notes } = (await chapterViews(locale)).flatMap((chapter) => chapter.notes);
	const terms = t(pairLocale(locale) ? 'print.glossary' : 'glossary.title');
	return [
		...(isAnythingKnown ? [{ id: 'progress' as const, title: t('progress.title') }] : []),
		...((await printedCharts(locale, scope)).length > 0 ? [{ id: 'charts' as const, title: t('print.charts') }] : []),
		...(notes > 0 ? [{ id: 'notes' as const, title: t('corrections.notes') }] : []),
		...(glossary.terms.length > 0 ? [{ id: 'terms' as const, title: terms }] : []),
	];
}

/** The contents of the whole plan as one document. */
export async function printContents(locale: Locale, scope: PrintScope): Promise<ContentsItem[]> {
	const heading = (address: string, text: string, children: ContentsItem[] = []) => ({
		address,
		number: '',
		text,
		children,
	});
	const groups = (await glossaryView(locale)).map(({ id, title }) => heading(`group-${id}`, title));
	return [
		...(await placesIn(locale, scope)),
		...(await printAppendices(locale, scope)).map(({ id, title }) => heading(id, title, id === 'terms' ? groups : [])),
	];
}
