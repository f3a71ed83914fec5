import { type Indicator, indicators } from '#data/indicators.ts';
import { indicatorLinks, unitMentions } from '#data/links.ts';
import { type UnitId, units } from '#data/units.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { siteUrl } from '#markdown/urls.ts';
import { type IndicatorRow, indicatorRows } from '#model/indicators.ts';
import { type Passage, passageOf } from '#model/passages.ts';

/** All that the sheet of one responsible unit shows. */
export interface UnitPage {
	id: UnitId;
	/** Its path in the default language. */
	path: string;
	href: string;
	name: string;
	rows: IndicatorRow[];
	/** Passages that name the unit. */
	mentions: Passage[];
	/** Passages that speak of what its indicators measure. */
	passages: Passage[];
}

const all: readonly Indicator[] = indicators;

/** The sheets of the twelve responsible units in one language. */
export async function unitPages(locale: Locale): Promise<UnitPage[]> {
	const t = translator(locale);
	const { key } = locales[locale];
	const rows = indicatorRows(locale, t);
	return Promise.all(
		(Object.keys(units) as UnitId[]).map(async (id) => {
			const numbers = all.filter(({ unit }) => unit === id).map(({ no }) => no);
			const links = indicatorLinks.filter(({ indicator }) => numbers.includes(indicator));
			const unique = links.filter((link, index) => links.findIndex((each) => each.address === link.address) === index);
			return {
				id,
				path: `/units/${id}/`,
				href: siteUrl(`/units/${id}/`, locale),
				name: units[id][key],
				rows: rows.filter(({ no }) => numbers.includes(no)),
				mentions: await Promise.all(
					unitMentions.filter(({ unit }) => unit === id).map(({ address, quote }) => passageOf(address, quote, locale)),
				),
				passages: await Promise.all(
					unique.map(({ address, quote, reason }) => passageOf(address, quote, locale, reason[key])),
				),
			};
		}),
	);
}
