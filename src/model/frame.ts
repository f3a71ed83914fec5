import { planDocument } from '#data/document.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Translate } from '#i18n/translate.ts';
import { addressUrl, basePath, siteUrl } from '#markdown/urls.ts';
import { formatDate } from '#model/format.ts';

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
	source: string;
	corrections: FrameLink;
}

export function frameView(locale: Locale, t: Translate): FrameView {
	return {
		base: basePath,
		brand: { href: siteUrl('/', locale), text: t('siteNameShort') },
		links: [
			{ href: siteUrl('/#chapters', locale), text: t('navChapters') },
			{ href: addressUrl('3.4', locale), text: t('navIndicators') },
			{ href: addressUrl('5', locale), text: t('navProjects') },
			{ href: siteUrl('/about/', locale), text: t('navAbout') },
		],
		source: t('footerSource', { date: formatDate(planDocument.published, locale) }),
		corrections: { href: siteUrl('/about/#corrections', locale), text: t('footerCorrections') },
	};
}
