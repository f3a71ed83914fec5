import type { APIRoute } from 'astro';
import { basePath } from '#markdown/urls.ts';

/** Everything may be read; the sitemap lists every page. */
export const GET: APIRoute = ({ site }) =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${basePath}sitemap-index.xml`, site)}\n`);
