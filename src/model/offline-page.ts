import { immutableFolders } from '#hosting/cache-rules.ts';
import { defaultLocale, type Locale, otherLocales } from '#i18n/locales.ts';
import { featureWords } from '#i18n/translate.ts';
import { basePath, siteUrl } from '#markdown/urls.ts';
import type { OfflineView } from '#offline/element/offline-page.client.ts';

/** Words that the page itself, or the worker, has. */
const STATIC = new Set(['title', 'description', 'intro', 'without', 'remove', 'pages', 'kept', 'keptOf', 'missing']);

/** The view of the page about reading without a network, in one language. */
export const offlineView = (locale: Locale): OfflineView => ({
	base: basePath,
	home: siteUrl('/', locale),
	roots: [...otherLocales(defaultLocale), defaultLocale].map((each) => siteUrl('/', each)),
	folders: immutableFolders,
	words: Object.fromEntries(
		featureWords(locale, 'offline').filter(([name]) => !STATIC.has(name)),
	) as OfflineView['words'],
});
