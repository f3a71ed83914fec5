import { hostDuties } from '#hosting/host-duties.ts';
import { siteContact } from '#hosting/site-settings.ts';
import { formatDate } from '#i18n/format.ts';
import { defaultLocale, type Locale, locales, otherLocales, publishedLocales } from '#i18n/locales.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import type { WordKey } from '#i18n/words.ts';
import { hasPage } from '#markdown/site-pages.ts';
import { basePath, siteUrl } from '#markdown/urls.ts';
import { corrections } from '#model/corrections.ts';
import { FEED_PATH, PROGRESS_PATH } from '#model/feed-path.ts';
import { type PeriodView, periodView } from '#model/period.ts';
import { type SearchPlace, searchPlace } from '#model/search-page.ts';
import { plan } from '#schemas/plan.ts';

/** A link of the page frame. */
export interface FrameLink {
	href: string;
	text: string;
}

/** What header and footer show on every page of one language. */
export interface FrameView {
	base: string;
	brand: FrameLink;
	links: FrameLink[];
	/** The other languages and this page in each; `short` is what the name begins with, for narrow windows. */
	languages: (FrameLink & { locale: Locale; short: string })[];
	/** Where search is; undefined on the search page itself. */
	search: SearchPlace | undefined;
	/** That the page is a translation; on pages in the default language nothing. */
	translationNote: string | undefined;
	/** The page in every language, where there are several, and where a reader of none of them is led. */
	alternates: { hreflang: string; path: string }[];
	/** The feed, on the pages whose news it tells: the home page and the account. */
	feed: FrameLink | undefined;
	source: string;
	/** What the plan's period is, how far it is, and when values were last looked for. */
	period: PeriodView;
	/** Links of the footer; where faults are reported, its script fills in what about. */
	foot: (FrameLink & { isReport?: true })[];
	/** Who runs the site and where it is registered; empty where nothing is set. */
	host: { lines: string[]; filings: FrameLink[] };
	/** What stands in the margins of every sheet of paper. */
	paper: PaperMargins;
}

/** The words in the margins of paper; the browser counts the pages. */
export interface PaperMargins {
	title: string;
	/** The document's number and the day it is dated. */
	number: string;
	/** What stands before the page number, between it and the number of pages, and after. */
	folio: [before: string, between: string, after: string];
}

/** The pages that the header leads to, as far as the plan has them. */
const NAVIGATION: readonly { path: string; word: WordKey }[] = [
	{ path: '/tasks/', word: 'nav.tasks' },
	{ path: '/indicators/', word: 'nav.indicators' },
	{ path: '/projects/', word: 'nav.projects' },
	{ path: '/progress/', word: 'progress.title' },
	{ path: '/units/', word: 'nav.units' },
	{ path: '/glossary/', word: 'nav.glossary' },
	{ path: '/about/', word: 'nav.about' },
];

/** The margins of paper in one language. */
function paperMargins(locale: Locale, t: Translate): PaperMargins {
	const [before = '', between = '', after = ''] = t('print.paperFolio', { page: '\n', pages: '\n' }).split('\n');
	return {
		title: t('plan.name'),
		number: plan.number
			? t('print.paperNumber', {
					number: plan.number.value[locales[locale].key],
					date: formatDate(plan.dated.value, locale),
				})
			: formatDate(plan.dated.value, locale),
		folio: [before, between, after],
	};
}

/** The beginning of a language's name that stands for it: one Chinese character, two letters of others. */
const shortName = (name: string) => name.slice(0, /^\p{Script=Han}/u.test(name) ? 1 : 2);

/** The frame of the page at `path` (in the default language; none for a page without an address). */
export function frameView(locale: Locale, path: string | undefined): FrameView {
	const t = translator(locale);
	const contact = siteContact(process.env.SITE_CONTACT);
	const duties = hostDuties(process.env);
	const alternates =
		path === undefined || publishedLocales.length === 1
			? []
			: [
					...publishedLocales.map((each) => ({ hreflang: each as string, path: siteUrl(path, each) })),
					{ hreflang: 'x-default', path: siteUrl(path, defaultLocale) },
				];
	return {
		languages: otherLocales(locale).map((other) => ({
			locale: other,
			href: siteUrl(path ?? '/', other),
			text: locales[other].name,
			short: shortName(locales[other].name),
		})),
		search: path === searchPlace(locale).path ? undefined : searchPlace(locale),
		translationNote: locale === defaultLocale ? undefined : t('frame.unofficial'),
		alternates,
		feed:
			hasPage(PROGRESS_PATH) && (path === '/' || path === PROGRESS_PATH)
				? { href: siteUrl(FEED_PATH, locale), text: t('feed.title') }
				: undefined,
		base: basePath,
		brand: { href: siteUrl('/', locale), text: t('plan.shortName') },
		links: [
			{ href: siteUrl('/#chapters', locale), text: t('nav.chapters') },
			...NAVIGATION.filter(({ path: page }) => hasPage(page)).map(({ path: page, word }) => ({
				href: siteUrl(page, locale),
				text: t(word),
			})),
		],
		source: t('frame.footerSource', {
			source: plan.source.value[locales[locale].key],
			date: formatDate(plan.published.value, locale),
		}),
		period: periodView(locale),
		foot: [
			{ href: siteUrl('/extracts/', locale), text: t('extracts.title') },
			{ href: siteUrl('/offline/', locale), text: t('offline.title') },
			...(corrections.length > 0
				? [{ href: siteUrl('/about/#corrections', locale), text: t('frame.footerCorrections') }]
				: []),
			{ href: siteUrl('/accessibility/', locale), text: t('frame.accessibility') },
			...(contact ? [{ href: contact.href, text: t('frame.reportError'), isReport: true as const }] : []),
		],
		host: {
			lines: [
				...(duties.name ? [t('frame.host', { name: duties.name })] : []),
				...(duties.code ? [t('frame.siteCode', { code: duties.code })] : []),
			],
			filings: duties.filings,
		},
		paper: paperMargins(locale, t),
	};
}
