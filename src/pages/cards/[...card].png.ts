import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedLocales } from '#i18n/locales.ts';
import { cards } from '#model/cards.ts';
import { drawCard } from '#share/build/card-pool.ts';
import { type Card, cardName } from '#share/card.ts';

/** The card image of every page. */
export const getStaticPaths = (async () => {
	const all = await Promise.all(publishedLocales.map(cards));
	return all.flat().map((card) => ({ params: { card: cardName(card.path, card.locale) }, props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
	new Response(new Uint8Array(await drawCard(props.card)));
