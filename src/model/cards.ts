import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import type { WordKey } from '#i18n/words.ts';
import { sitePages } from '#markdown/site-pages.ts';
import { bilingualViews } from '#model/bilingual.ts';
import { chapterViews } from '#model/chapter.ts';
import { entries } from '#model/entries.ts';
import { indicatorPath, indicatorRows } from '#model/indicator-rows.ts';
import { type PageKind, pageKind } from '#model/page-kind.ts';
import { projectPages } from '#model/project-pages.ts';
import { taskPages } from '#model/task-pages.ts';
import { unitPages } from '#model/unit-pages.ts';
import { plan } from '#schemas/plan.ts';
import type { Card } from '#share/card.ts';

/** The titles of the main pages. */
const MAIN: Readonly<Record<string, WordKey>> = {
	'/': 'plan.name',
	'/tasks/': 'tasks.title',
	'/indicators/': 'indicators.title',
	'/units/': 'units.title',
	'/projects/': 'projects.title',
	'/progress/': 'progress.title',
	'/progress/method/': 'method.title',
	'/data/': 'data.title',
	'/search/': 'search.title',
	'/verify/': 'verify.title',
	'/extracts/': 'extracts.title',
	'/offline/': 'offline.title',
	'/print/': 'print.title',
	'/print/bilingual/': 'print.both',
	'/glossary/': 'glossary.title',
};

/** What pages of a kind are called together; main pages stand for themselves. */
const KIND_NAMES: Readonly<Partial<Record<PageKind, WordKey>>> = {
	chapter: 'share.cardChapter',
	bilingual: 'share.cardChapter',
	project: 'projects.title',
	task: 'tasks.task',
	indicator: 'indicators.title',
	unit: 'units.title',
};

/** The title of every page in one language, by its path in the default language. */
async function pageTitles(locale: Locale): Promise<Map<string, string>> {
	const t = translator(locale);
	return new Map([
		...Object.entries(MAIN).map(([path, key]): [string, string] => [path, t(key)]),
		...(await chapterViews(locale)).map(({ path, label }): [string, string] => [path, label]),
		...(await bilingualViews(locale)).map(({ path, chapter }): [string, string] => [
			path,
			t('bilingual.title', { chapter: chapter.label }),
		]),
		...(await projectPages(locale)).map(({ path, title }): [string, string] => [path, title]),
		...(await taskPages(locale)).map(({ path, pageTitle }): [string, string] => [path, pageTitle]),
		...indicatorRows(locale).map(({ no, name }): [string, string] => [
			indicatorPath(no),
			t('indicators.pageTitle', { number: no, name }),
		]),
		...(await unitPages(locale)).map(({ path, name }): [string, string] => [path, name]),
		...(await entries('pages', locale)).map(({ slug, data }): [string, string] => [`/${slug}/`, data.title]),
	]);
}

/** The line above the title: what kind of page it is; of the whole plan its document number. */
function kindOf(path: string, locale: Locale): string | undefined {
	const kind = pageKind(path);
	if (kind === 'home' || kind === 'whole' || kind === 'wholeBoth') return plan.number?.value[locales[locale].key];
	const name = KIND_NAMES[kind];
	return name && translator(locale)(name);
}

/** The cards of all pages in one language. Throws an Error that names a page without a title. */
export async function cards(locale: Locale): Promise<Card[]> {
	const t = translator(locale);
	const titles = await pageTitles(locale);
	return Object.keys(sitePages).map((path) => {
		const title = titles.get(path);
		if (title === undefined) throw new Error(`card of ${path}: the page has no title in src/model/cards.ts`);
		return { locale, path, kind: kindOf(path, locale), title, site: path === '/' ? t('home.place') : t('plan.name') };
	});
}
