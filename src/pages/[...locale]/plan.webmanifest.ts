import type { APIRoute } from 'astro';
import type { Locale } from '#i18n/locales.ts';
import { pageIn } from '#model/page.ts';
import { webManifest } from '#model/web-app.ts';

export const getStaticPaths = pageIn('/offline/');

/** What the site is called and looks like where it is installed. */
export const GET: APIRoute = ({ locals }) => new Response(JSON.stringify(webManifest(locals.locale as Locale)));
