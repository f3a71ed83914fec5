import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { basePath, siteUrl } from '#markdown/urls.ts';

/** The icons of the installed site, by their names under `/icons/`: the side in pixels; whether its edge may be cut off. */
export const appIcons = {
	small: { side: 192, isMaskable: false },
	large: { side: 512, isMaskable: false },
	maskable: { side: 512, isMaskable: true },
	apple: { side: 180, isMaskable: false },
} as const;

/** Red as the seal, and paper: the light colours of tokens.css. */
const COLOURS = { theme_color: '#9c1c1c', background_color: '#fbf8f1' };

/** The web app manifest in one language: all languages are one app, which begins in that of the page it was installed from. */
export function webManifest(locale: Locale): Record<string, unknown> {
	const t = translator(locale);
	const icons = Object.entries(appIcons).filter(([name]) => name !== 'apple');
	return {
		id: basePath,
		name: t('plan.name'),
		short_name: t('plan.shortName'),
		lang: locale,
		start_url: siteUrl('/', locale),
		scope: basePath,
		display: 'standalone',
		...COLOURS,
		icons: icons.map(([name, { side, isMaskable }]) => ({
			src: `${basePath}icons/${name}.png`,
			sizes: `${side}x${side}`,
			type: 'image/png',
			purpose: isMaskable ? 'maskable' : 'any',
		})),
	};
}
