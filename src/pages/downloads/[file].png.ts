import type { APIRoute, GetStaticPaths } from 'astro';
import house from '#drawings/house/house.css?raw';
import sketch from '#drawings/sketch.css?raw';
import theme from '#drawings/theme.css?raw';
import { publishedLocales } from '#i18n/locales.ts';
import { drawingName, planPicture } from '#model/plan-drawing.ts';
import { drawnPosters, posterFileName } from '#model/posters.ts';
import { drawPoster } from '#share/build/card-pool.ts';
import { inLight, type Picture, picturePng } from '#share/build/picture.ts';
import posterRules from '#share/build/poster.css?raw';
import type { Poster } from '#share/poster.ts';
import tokens from '#styles/tokens.css?raw';

/** Pictures to keep: the drawing of the plan, where it has one, and the posters that are asked of this build. */
export const getStaticPaths = (async () => {
	const perLocale = publishedLocales.map(async (locale) => {
		const picture = await planPicture(locale);
		return [
			...(picture ? [{ params: { file: drawingName(locale) }, props: { picture } }] : []),
			...(await drawnPosters(locale)).map((poster) => ({
				params: { file: posterFileName(poster.path, locale).replace(/\.png$/, '') },
				props: { poster },
			})),
		];
	});
	return (await Promise.all(perLocale)).flat();
}) satisfies GetStaticPaths;

const RULES = inLight(`.paper { fill: var(--paper); }\n${house}`, [tokens, theme]);
const POSTER_RULES = [posterRules, house, theme, sketch]
	.map((rules) => inLight(rules, [tokens, house, theme]))
	.join('\n');

export const GET: APIRoute<{ picture: Picture } | { poster: Poster }> = async ({ props }) =>
	new Response(
		new Uint8Array(
			'poster' in props ? await drawPoster(props.poster, POSTER_RULES) : await picturePng(props.picture, RULES),
		),
	);
