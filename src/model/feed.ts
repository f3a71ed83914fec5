import { siteOrigin } from '#hosting/site-settings.ts';
import { formatDate, inSentences } from '#i18n/format.ts';
import { type Locale, locales, otherLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { siteUrl } from '#markdown/urls.ts';
import { correctionEntries, type FeedEntry, milestoneEntries, valueEntries } from '#model/feed-entries.ts';
import { FEED_PATH, PROGRESS_PATH } from '#model/feed-path.ts';
import { monitoringStatus } from '#schemas/monitoring.ts';
import { plan } from '#schemas/plan.ts';

/** A feed of published values, their changes, milestones and corrections, in one language. */
export interface FeedView {
	locale: Locale;
	id: string;
	title: string;
	subtitle: string;
	/** Day of the last change, or of the last look for values where that is later: YYYY-MM-DD. */
	updated: string;
	author: string;
	/** URLs of the page that shows the same, of this feed, and of the same in other languages. */
	home: string;
	self: string;
	others: { locale: Locale; href: string }[];
	/** The latest first; an entry's `id` never changes. */
	entries: (Omit<FeedEntry, 'name'> & { id: string })[];
}

/**
 * A tag URI (RFC 4151): the site's host, the day the plan was published, which is data and stays, the plan,
 * the language, and what is named. Not a URL, so that pages may move and entries keep their ids.
 */
const tagUri = (name: string, locale: Locale, site: URL): string =>
	`tag:${site.hostname},${plan.published.value}:${plan.fileName}/${locales[locale].key}/${name}`;

/** The feed in one language. */
export async function feedView(locale: Locale, site = new URL(siteOrigin(process.env.SITE_URL))): Promise<FeedView> {
	const t = translator(locale);
	const urlOf = (path: string, of = locale) => new URL(siteUrl(path, of), site).href;
	const told = [...valueEntries(locale), ...(await milestoneEntries(locale)), ...(await correctionEntries(locale))];
	const entries = told
		.sort((a, b) => b.updated.localeCompare(a.updated, 'und') || a.name.localeCompare(b.name, 'und', { numeric: true }))
		.map(({ name, href, ...entry }) => ({ ...entry, id: tagUri(name, locale, site), href: new URL(href, site).href }));
	const { asOf } = monitoringStatus;
	const [updated = asOf] = [asOf, ...entries.map((entry) => entry.updated)].sort().reverse();
	return {
		locale,
		id: tagUri('feed', locale, site),
		title: t('feed.title'),
		subtitle: inSentences([t('feed.subtitle'), t('period.lookedFor', { date: formatDate(asOf, locale) })], locale),
		updated,
		author: t('plan.name'),
		home: urlOf(PROGRESS_PATH),
		self: urlOf(FEED_PATH),
		others: otherLocales(locale).map((other) => ({ locale: other, href: urlOf(FEED_PATH, other) })),
		entries,
	};
}
