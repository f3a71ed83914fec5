import { type Locale, locales } from '#i18n/locales.ts';

/** The size of a card in pixels, as Open Graph readers expect it. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** What a card image shows: the picture of a page where its link is shared. */
export interface Card {
	locale: Locale;
	/** The page's path in the default language. */
	path: string;
	/** What kind of page it is, above the title; nothing on main pages. */
	kind: string | undefined;
	title: string;
	site: string;
}

/** The name of a card under `cards/`, without its ending: `en/chapters/tasks`, `index` for the home page. */
export function cardName(path: string, locale: Locale): string {
	const { prefix } = locales[locale];
	return [...(prefix ? [prefix] : []), path === '/' ? 'index' : path.replace(/^\/|\/$/g, '')].join('/');
}
