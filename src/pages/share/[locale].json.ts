import type { APIRoute } from 'astro';
import type { Locale } from '#i18n/locales.ts';
import { shareFile, shareFilePaths } from '#model/share-file.ts';

export const getStaticPaths = shareFilePaths;

/** What scripts of a page need to cite and report. */
export const GET: APIRoute<never, { locale: Locale }> = ({ params }) =>
	new Response(JSON.stringify(shareFile(params.locale)));
