import type { APIRoute } from 'astro';
import { defaultLocale, locales } from '#i18n/locales.ts';
import { plan } from '#schemas/plan.ts';
import { sealSvg } from '#share/build/seal.ts';

/** The mark of the site, drawn from the plan's seal. */
export const GET: APIRoute = async () => new Response(await sealSvg(plan.seal, plan.place[locales[defaultLocale].key]));
