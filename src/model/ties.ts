import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import type { Address } from '#markdown/address.ts';
import { linksAt } from '#model/cross-references.ts';
import { indicatorRows } from '#model/indicator-rows.ts';

/** The mark of an indicator at a paragraph that it rests on. */
export interface Tie {
	href: string;
	/** Which it is, its target, and whether it binds. */
	text: string;
}

/** The indicators that rest on the words of one place of the text, in the order of their numbers. */
export function tiesOf(place: Address, locale: Locale): Tie[] {
	const t = translator(locale);
	const here = new Set(linksAt(place).map(({ indicator }) => indicator));
	return indicatorRows(locale)
		.filter(({ no }) => here.has(no))
		.map(({ no, href, fullTarget, attribute }) => ({
			href,
			text: [t('indicators.label', { number: no }), fullTarget, ...(attribute ? [attribute.label] : [])].join(' · '),
		}));
}
