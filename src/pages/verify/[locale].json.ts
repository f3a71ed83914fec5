import type { APIRoute } from 'astro';
import type { Locale } from '#i18n/locales.ts';
import { planTextFile, planTextPaths } from '#model/verify-page.ts';

export const getStaticPaths = planTextPaths;

/** The plan's text in one language, as quotations are held against it. */
export const GET: APIRoute<never, { locale: Locale }> = async ({ params }) =>
	new Response(JSON.stringify(await planTextFile(params.locale)));
