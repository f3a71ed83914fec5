import { createHash } from 'node:crypto';
import { type Locale, publishedLocales } from '#i18n/locales.ts';
import { featureWords, languageName, translator } from '#i18n/translate.ts';
import type { WordKey } from '#i18n/words.ts';
import { chapterNumber, chaptersWith } from '#markdown/chapters.ts';
import { hasPage } from '#markdown/site-pages.ts';
import { basePath, siteUrl } from '#markdown/urls.ts';
import type { FrameLink } from '#model/frame.ts';
import { tableHeads } from '#model/indicator-rows.ts';
import { textPath } from '#model/verify-page.ts';
import { projectSlugs } from '#schemas/names.ts';
import { plan } from '#schemas/plan.ts';

/** The path of the page with the reader's extracts, in the default language. */
export const EXTRACTS_PATH = '/extracts/';

/** What the page hands to its script. */
export interface ExtractsView {
	/** Where the plan's text in the page's language is. */
	text: string;
	/** The address of each project by its slug. */
	projects: Readonly<Record<string, string>>;
	/** What marks the plan in links: another plan has another. */
	edition: string;
	words: Readonly<Record<string, string>>;
	/** Names of the languages. */
	languages: Readonly<Record<string, string>>;
	/** What stands over the cells of a row of indicators. */
	heads: string[];
	/** Pages to collect from. */
	ways: FrameLink[];
}

const WAYS: readonly [path: string, word: WordKey][] = [
	['/tasks/', 'tasks.title'],
	['/indicators/', 'indicators.title'],
	['/projects/', 'projects.title'],
	['/units/', 'units.title'],
	['/search/', 'search.title'],
];

/** A plan is told by its title, its number and the day it is dated; corrections of its text move no address. */
const edition = createHash('sha256')
	.update(JSON.stringify([plan.title, plan.number, plan.dated]))
	.digest('hex')
	.slice(0, 8);

function projectAddresses(): Record<string, string> {
	const [chapter] = chaptersWith('projects').map(chapterNumber);
	return Object.fromEntries(projectSlugs.map((slug, index) => [slug, `${chapter}.${index + 1}`]));
}

/** The view of the page in one language. */
export function extractsView(locale: Locale): ExtractsView {
	const t = translator(locale);
	return {
		text: basePath + textPath(locale),
		projects: projectAddresses(),
		edition,
		words: {
			...Object.fromEntries(featureWords(locale, 'extracts').filter(([name]) => !STATIC.has(name))),
			linkFailed: t('copy.failedFor'),
			colon: t('frame.colon'),
		},
		languages: Object.fromEntries(publishedLocales.map((each) => [each, languageName(each, locale)])),
		heads: tableHeads(locale),
		ways: WAYS.filter(([path]) => hasPage(path)).map(([path, word]) => ({
			href: siteUrl(path, locale),
			text: t(word),
		})),
	};
}

/** Words that the page itself has. */
const STATIC: ReadonlySet<string> = new Set([
	'title',
	'description',
	'intro',
	'without',
	'empty',
	'add',
	'addAll',
	'added',
	'already',
	'notAdded',
	'open',
	'documentTitle',
	'print',
	'clear',
	'keep',
	'undo',
]);
