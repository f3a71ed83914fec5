import { type Locale, pairLocale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { chapterSlugs } from '#markdown/chapters.ts';
import { type ChapterView, type ContentsItem, chapterViews } from '#model/chapter.ts';
import { glossaryView } from '#model/glossary.ts';

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

/** The contents of the whole plan as one document. */
export async function printContents(locale: Locale, scope: PrintScope): Promise<ContentsItem[]> {
	const t = translator(locale);
	const heading = (address: string, text: string, children: ContentsItem[] = []) => ({
		address,
		number: '',
		text,
		children,
	});
	const groups = (await glossaryView(locale)).map(({ id, title }) => heading(`group-${id}`, title));
	return [
		...(await placesIn(locale, scope)),
		heading('charts', t('print.charts')),
		heading('notes', t('corrections.notes')),
		heading('terms', t('print.glossary'), groups),
	];
}
