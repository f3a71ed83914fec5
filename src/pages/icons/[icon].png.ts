import type { APIRoute } from 'astro';
import { defaultLocale, locales } from '#i18n/locales.ts';
import { appIcons } from '#model/web-app.ts';
import { plan } from '#schemas/plan.ts';
import { sealPng } from '#share/build/seal.ts';

type Icon = (typeof appIcons)[keyof typeof appIcons];

export const getStaticPaths = () => Object.entries(appIcons).map(([icon, props]) => ({ params: { icon }, props }));

/** The plan's seal as an icon of the installed site. */
export const GET: APIRoute<Icon> = async ({ props }) =>
	new Response(new Uint8Array(await sealPng(plan.seal, plan.place[locales[defaultLocale].key], props)));
