import { planDocument } from '#data/document.ts';
import { defaultLocale, type Locale, locales, otherLocale, publishedLocales } from '#i18n/locales.ts';
import type { Translate } from '#i18n/translate.ts';
import { basePath, siteUrl } from '#markdown/urls.ts';
import { formatDate } from '#model/format.ts';
import { type SearchPlace, searchPlace } from '#model/search-page.ts';
import { siteContact } from '#model/site.ts';

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
	/** The other language and this page in it. */
	language: FrameLink & { locale: Locale };
	/** Where search is; undefined on the search page itself. */
	search: SearchPlace | undefined;
	/** That the page is a translation; on pages in the default language nothing. */
	translationNote: string | undefined;
	/** The page in every language, and where a reader of none of them is led. */
	alternates: { hreflang: string; path: string }[];
	source: string;
	/** Links of the footer. */
	foot: FrameLink[];
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

/** The margins of paper in one language. */
function paperMargins(locale: Locale, t: Translate): PaperMargins {
	const [before = '', between = '', after = ''] = t('paperFolio', { page: '\n', pages: '\n' }).split('\n');
	return {
		title: t('siteName'),
		number: t('paperNumber', {
			number: planDocument.number[locales[locale].key],
			date: formatDate(planDocument.dated, locale),
		}),
		folio: [before, between, after],
	};
}

/** The frame of the page at `path` (in the default language; none for a page without an address). */
export function frameView(locale: Locale, t: Translate, path: string | undefined): FrameView {
	const contact = siteContact(process.env.SITE_CONTACT);
	const other = otherLocale(locale);
	const alternates =
		path === undefined ? [] : publishedLocales.map((each) => ({ hreflang: each as string, path: siteUrl(path, each) }));
	return {
		language: { locale: other, href: siteUrl(path ?? '/', other), text: t('otherLanguage') },
		search: path === searchPlace(locale).path ? undefined : searchPlace(locale),
		translationNote: locale === defaultLocale ? undefined : t('unofficialTranslation'),
		alternates:
			path === undefined ? [] : [...alternates, { hreflang: 'x-default', path: siteUrl(path, defaultLocale) }],
		base: basePath,
		brand: { href: siteUrl('/', locale), text: t('siteNameShort') },
		links: [
			{ href: siteUrl('/#chapters', locale), text: t('navChapters') },
			{ href: siteUrl('/tasks/', locale), text: t('navTasks') },
			{ href: siteUrl('/indicators/', locale), text: t('navIndicators') },
			{ href: siteUrl('/projects/', locale), text: t('navProjects') },
			{ href: siteUrl('/units/', locale), text: t('unitsTitle') },
			{ href: siteUrl('/glossary/', locale), text: t('navGlossary') },
			{ href: siteUrl('/about/', locale), text: t('navAbout') },
		],
		source: t('footerSource', {
			source: planDocument.source[locales[locale].key],
			date: formatDate(planDocument.published, locale),
		}),
		foot: [
			{ href: siteUrl('/about/#corrections', locale), text: t('footerCorrections') },
			{ href: siteUrl('/accessibility/', locale), text: t('accessibilityLink') },
			...(contact ? [{ href: contact.href, text: t('reportError') }] : []),
		],
		paper: paperMargins(locale, t),
	};
}
