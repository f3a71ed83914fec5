import { defaultLocale, type Locale, locales, otherLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import type { Address } from '#markdown/address.ts';
import { chapterSlugs } from '#markdown/chapters.ts';
import { perBuild } from '#markdown/per-build.ts';
import { findTerms } from '#markdown/terms.ts';
import { addressUrl } from '#markdown/urls.ts';
import { addressLabel } from '#model/address-label.ts';
import { placedBlocks } from '#model/blocks.ts';
import { indicatorGroups } from '#model/indicator-rows.ts';
import { type GlossaryTerm, glossary } from '#schemas/glossary.ts';

/** A link to a place of the plan. */
export interface PlaceLink {
	label: string;
	href: string;
}

/** An entry as the glossary page shows it. */
export interface TermView {
	id: string;
	/** The term in the page's language, and in the others. */
	term: string;
	others: { locale: Locale; term: string }[];
	explanation: { text: string; basis: string; source: PlaceLink | undefined };
	/** Where the original term stands, in reading order. */
	places: PlaceLink[];
}

/** The entries of one group. */
export interface TermGroup {
	id: string;
	title: string;
	terms: TermView[];
}

/** Where each term stands, by id: blocks of the original text and rows of the indicator table. */
const occurrences = perBuild(async (): Promise<ReadonlyMap<string, readonly Address[]>> => {
	const places = new Map<string, Address[]>();
	const note = (text: string, address: Address) => {
		for (const id of new Set(findTerms(text, defaultLocale).map((match) => match.id))) {
			const own = places.get(id);
			if (own) own.push(address);
			else places.set(id, [address]);
		}
	};
	for (const slug of chapterSlugs)
		for (const { text, address } of await placedBlocks(slug, defaultLocale)) note(text, address);
	for (const { category, rows } of indicatorGroups(defaultLocale)) {
		for (const { address, name, attribute, unit } of rows)
			note([category, name, attribute?.label, unit].join('\n'), address);
	}
	return places;
});

/** The glossary in one language, by groups that have terms, each in the order of its language. */
export const glossaryView = perBuild(async (locale: Locale): Promise<readonly TermGroup[]> => {
	const t = translator(locale);
	const places = await occurrences();
	const { key } = locales[locale];
	const link = (address: Address): PlaceLink => ({
		label: addressLabel(address, locale),
		href: addressUrl(address, locale),
	});
	const view = ({ id, explanation, term }: GlossaryTerm): TermView => ({
		id,
		term: term[key],
		others: otherLocales(locale).map((other) => ({ locale: other, term: term[locales[other].key] })),
		explanation: {
			text: explanation[key],
			basis:
				explanation.basis === 'unexplained'
					? ''
					: t(explanation.basis === 'plan' ? 'glossary.basisPlan' : 'glossary.basisGeneral'),
			source: explanation.basis === 'plan' ? link(explanation.address) : undefined,
		},
		places: (places.get(id) ?? []).map(link),
	});
	const groups = Object.entries(glossary.groups).map(([id, title]) => ({
		id,
		title: title[key],
		terms: glossary.terms
			.filter(({ group }) => group === id)
			.map(view)
			.sort((a, b) => a.term.localeCompare(b.term, locale)),
	}));
	return groups.filter(({ terms }) => terms.length > 0);
});
