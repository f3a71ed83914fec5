import type { Extract } from '#extracts/store.ts';
import { fill } from '#i18n/fill.ts';
import { headingOf, isWithin, spokenAddress } from '#markdown/address.ts';
import type { PlanTextFile } from '#verify/plan-text.ts';

/** A text of a place, with its printed number. */
export interface PlaceText {
	address: string;
	number: string;
	text: string;
	/** Of a row of a table: what its cells say. */
	cells?: readonly string[];
}

/** Something collected, in the words of the plan as it is now, in the page's language. */
export interface ShownExtract {
	/** What the place is called: `4.1.2-3`, `indicator 9`. */
	label: string;
	/** Its URL, where the plan has such a place; that it has none is known only from its text. */
	url: string | undefined;
	isGone: boolean;
	/** The headings above it. */
	trail: readonly string[];
	texts: readonly PlaceText[];
	/** The words that were chosen, where not all were; `found` says whether a text has them. */
	quote: { text: string; lang: string; found: boolean } | undefined;
}

/** What finds the places of the plan. */
export interface PlanPlaces {
	show: (extract: Extract) => ShownExtract;
}

/** The places of the plan's text in one language; `projects` has the address of each project by its slug. Without a text places go by their ids. */
export function planPlaces(
	file: PlanTextFile | undefined,
	projects: Readonly<Record<string, string>>,
): PlanPlaces['show'] {
	const blocks = (file?.blocks ?? []).map(([address, number, text, page]) => ({
		...{ address, number, text, page },
		...(text.includes('\t') && { cells: text.split('\t') }),
	}));
	const byAddress = new Map(blocks.map((block) => [block.address, block]));
	const labels = file?.labels ?? {};

	const addressOf = ({ kind, id }: Extract) =>
		kind === 'indicator' ? `indicator-${id}` : kind === 'project' ? (projects[id] ?? id) : id;

	/** All of a task or project; of a heading what stands right under it. */
	const isOf = (address: string, place: string, { kind }: Extract) =>
		address === place || (kind === 'block' ? headingOf(address) === place : isWithin(address, place));

	const trailOf = (place: string) =>
		blocks
			.filter(({ address }) => address !== place && isWithin(place, address))
			.map(({ number, text }) => number + text);

	return (extract) => {
		const place = addressOf(extract);
		const own = byAddress.get(place) ?? blocks.find(({ address }) => isOf(address, place, extract));
		const texts = own ? blocks.filter(({ address }) => isOf(address, place, extract)) : [];
		const { quote, locale } = extract;
		const found = quote !== undefined && locale === file?.locale && texts.some(({ text }) => text.includes(quote));
		return {
			label: spokenAddress(place, (series, number) => fill(labels[series] ?? series, { number })),
			url: own && `${file?.pages[own.page] ?? ''}${/^\d+$/.test(place) ? '' : `#${own.address}`}`,
			isGone: file !== undefined && !own,
			trail: trailOf(place),
			texts,
			quote: quote === undefined ? undefined : { text: quote, lang: locale, found },
		};
	};
}
