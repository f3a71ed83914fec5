import type { APIRoute } from 'astro';
import { publishedLocales } from '#i18n/locales.ts';
import { searchRecords } from '#model/search-records.ts';

/** What the index is made of. The build takes this file in and does not publish it. */
export const GET: APIRoute = async () => {
	const all = await Promise.all(publishedLocales.map(async (locale) => [locale, await searchRecords(locale)]));
	return new Response(JSON.stringify(Object.fromEntries(all)));
};
