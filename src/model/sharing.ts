import type { Locale } from '#i18n/locales.ts';
import { siteUrl } from '#markdown/urls.ts';
import { citationOf, citationToCopy, pageCitationOf, pageCitationToCopy } from '#model/citation.ts';
import { type PageKind, pageKind } from '#model/page-kind.ts';
import { type QrCode, qrCode } from '#share/build/qr.ts';

/** A page as those who share it see it. */
export interface SharedPage {
	locale: Locale;
	/** Its path in the default language. */
	path: string;
	/** Its own title; of the home page the site's name. */
	title: string;
	description: string;
}

/** What the panel for sharing and citing shows. */
export interface ShareView {
	url: string;
	/** The citation as printed, with the URL. */
	citation: string;
	/** The citation to copy, with `{today}` and `{url}`. */
	citationToCopy: string;
	/** The citation to copy of a place on the page, with `{place}`, `{today}` and `{url}`. */
	placeCitation: string;
	qr: QrCode;
}

/** Kinds that are cited as a place of the plan, by the page's title. */
const PLACES: readonly PageKind[] = ['chapter', 'bilingual', 'project', 'task', 'indicator'];

/** Kinds that are cited as the plan itself. */
const WHOLE: readonly PageKind[] = ['home', 'whole', 'wholeBoth'];

/** How the page is cited: as the plan, as a place in it, or as a page of this site. */
function citations({ path, title, locale }: SharedPage): [printed: string, toCopy: string] {
	const kind = pageKind(path);
	if (WHOLE.includes(kind)) return [citationOf(undefined, locale), citationToCopy(undefined, locale)];
	if (PLACES.includes(kind)) return [citationOf(title, locale), citationToCopy(title, locale)];
	return [pageCitationOf(title, locale), pageCitationToCopy(title, locale)];
}

/** What a page offers to share and cite; `site` is the public origin. */
export function shareView(page: SharedPage, site: URL): ShareView {
	const url = new URL(siteUrl(page.path, page.locale), site).href;
	const [printed, toCopy] = citations(page);
	return {
		url,
		citation: printed + url,
		citationToCopy: toCopy,
		placeCitation: citationToCopy('{place}', page.locale),
		qr: qrCode(url),
	};
}
