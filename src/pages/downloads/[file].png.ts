import type { APIRoute, GetStaticPaths } from 'astro';
import house from '#drawings/house/house.css?raw';
import theme from '#drawings/theme.css?raw';
import { type Locale, publishedLocales } from '#i18n/locales.ts';
import { drawingName, planPicture } from '#model/plan-drawing.ts';
import { inLight, picturePng } from '#share/build/picture.ts';
import tokens from '#styles/tokens.css?raw';

/** The drawing of the plan as a picture to keep, where it has one. */
export const getStaticPaths = (async () => {
	const all = await Promise.all(
		publishedLocales.map(async (locale) => ({ locale, picture: await planPicture(locale) })),
	);
	return all.flatMap(({ locale, picture }) =>
		picture ? [{ params: { file: drawingName(locale) }, props: { locale } }] : [],
	);
}) satisfies GetStaticPaths;

const RULES = inLight(`.paper { fill: var(--paper); }\n${house}`, [tokens, theme]);

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => {
	const picture = await planPicture(props.locale);
	if (!picture) throw new Error(`no drawing of the plan in ${props.locale}`);
	return new Response(new Uint8Array(await picturePng(picture, RULES)));
};
