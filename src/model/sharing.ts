import type { Locale } from '#i18n/locales.ts';
import { siteUrl } from '#markdown/urls.ts';
import { citationOf, pageCitationOf } from '#model/citation.ts';
import { type PageKind, pageKind } from '#model/page-kind.ts';
import { posterUrl } from '#model/posters.ts';
import { shareFileUrl } from '#model/share-file.ts';
import type { CitedPlace } from '#share/cite/citation.ts';
import { type QrCode, qrCode } from '#share/qr.ts';

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
	/** What it is cited as. */
	cited: CitedPlace['as'];
	/** Where its scripts find their words. */
	file: string;
	qr: QrCode;
	/** Where the page is as a poster; none where there is none. */
	poster: string | undefined;
}

/** Kinds that are cited as a place of the plan, by the page's title. */
const PLACES: readonly PageKind[] = ['chapter', 'bilingual', 'project', 'task', 'indicator'];

/** Kinds that are cited as the plan itself. */
const WHOLE: readonly PageKind[] = ['home', 'whole', 'wholeBoth'];

/** How the page is cited: as the plan, as a place in it, or as a page of this site. */
function citedAs(path: string): CitedPlace['as'] {
	const kind = pageKind(path);
	if (WHOLE.includes(kind)) return 'whole';
	return PLACES.includes(kind) ? 'place' : 'page';
}

function printed(cited: CitedPlace['as'], { title, locale }: SharedPage): string {
	if (cited === 'page') return pageCitationOf(title, locale);
	return citationOf(cited === 'place' ? title : undefined, locale);
}

/** What a page offers to share and cite; `site` is the public origin. */
export function shareView(page: SharedPage, site: URL): ShareView {
	const url = new URL(siteUrl(page.path, page.locale), site).href;
	const cited = citedAs(page.path);
	return {
		url,
		citation: printed(cited, page) + url,
		cited,
		file: shareFileUrl(page.locale),
		qr: qrCode(url),
		poster: posterUrl(page.path, page.locale),
	};
}
