import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { addressUrl, siteUrl } from '#markdown/urls.ts';
import { allCorrections } from '#model/correction-list.ts';
import { corrections } from '#model/corrections.ts';
import { indicatorRows } from '#model/indicator-rows.ts';
import { accountText, sourceView } from '#model/monitoring-source.ts';
import { changesOf, observationPath, observationView, revisionView } from '#model/observations.ts';
import { headingTextOf } from '#model/passages.ts';
import { indicators } from '#schemas/indicators.ts';
import { milestones, observationsOf, revisionsOf } from '#schemas/monitoring.ts';
import type { MonitoringSource, Observation } from '#schemas/monitoring-rows.ts';

/** Something that the feed tells. */
export interface FeedEntry {
	/** What it is, for good and whatever stands beside it: `indicator-2/2023`. */
	name: string;
	title: string;
	/** The days, YYYY-MM-DD, that it was first said and last changed. */
	published: string;
	updated: string;
	/** URL of the place on the site. */
	href: string;
	/** Lines of plain text. */
	summary: string;
	/** URL of the source. */
	via: string | undefined;
}

/** Who said it and when, in a sentence. */
function sourceText(source: MonitoringSource, locale: Locale): string {
	const t = translator(locale);
	const { title, number, publishedOn } = sourceView(source, locale);
	return t('feed.source', {
		source: title.text,
		number: number ? t('cite.number', { number }) : '',
		date: publishedOn,
	});
}

const inLines = (...lines: (string | undefined)[]) => lines.filter(Boolean).join('\n');

/** A value and its changes: an entry that stays one when the value changes, and one a change, told apart by its day and, on one day, by its turn. */
function entriesOfValue(present: Observation, about: { number: number; name: string }, locale: Locale): FeedEntry[] {
	const indicator = indicators[about.number - 1];
	if (!indicator) return [];
	const t = translator(locale);
	const changes = changesOf(present, revisionsOf(present.indicator));
	const { span, value, state, note } = observationView(indicator, present, locale);
	const name = `indicator-${present.indicator}/${present.year}`;
	const href = siteUrl(observationPath(present), locale);
	return [
		{
			name,
			title: t('feed.value', { ...about, span, value }),
			published: changes[0]?.from.source.publishedOn ?? present.source.publishedOn,
			updated: changes.at(-1)?.from.revisedOn ?? present.source.publishedOn,
			href,
			summary: inLines(t('feed.state', { state: state.label }), sourceText(present.source, locale), note?.text),
			via: present.source.url,
		},
		...changes.map((change, index) => {
			const { revisedOn } = change.from;
			const turn = changes.slice(0, index).filter(({ from }) => from.revisedOn === revisedOn).length + 1;
			const { why, from, to } = revisionView(indicator, change, locale);
			return {
				name: `${name}/${revisedOn}${turn > 1 ? `/${turn}` : ''}`,
				title: t('feed.change', { ...about, span, from, to }),
				published: revisedOn,
				updated: revisedOn,
				href,
				summary: inLines(why.text, sourceText(change.to.source, locale)),
				via: change.to.source.url,
			};
		}),
	];
}

/** The values of indicators, and their changes. */
export const valueEntries = (locale: Locale): FeedEntry[] =>
	indicatorRows(locale).flatMap(({ no: number, name }) =>
		observationsOf(number).flatMap((present) => entriesOfValue(present, { number, name }, locale)),
	);

/** What became of tasks, measures and projects. */
export const milestoneEntries = (locale: Locale): Promise<FeedEntry[]> =>
	Promise.all(
		milestones.map(async ({ address, date, kind, words, source }) => {
			const t = translator(locale);
			return {
				name: `${address}/${date}/${kind}`,
				title: t('feed.milestone', {
					address,
					name: await headingTextOf(address, locale),
					state: t(`progress.${kind}`),
					date: formatDate(date, locale),
				}),
				published: source.publishedOn,
				updated: source.publishedOn,
				href: addressUrl(address, locale),
				summary: inLines(accountText(words, locale).text, sourceText(source, locale)),
				via: source.url,
			};
		}),
	);

/** The corrections of the printed text, as far as it is known since when the site lists them. */
export async function correctionEntries(locale: Locale): Promise<FeedEntry[]> {
	const views = await allCorrections(locale);
	return corrections.flatMap(({ id, added }) => {
		const view = views.find((each) => each.id === id);
		if (!added || !view) return [];
		const { number, placeLabel: place, reason } = view;
		return [
			{
				name: `correction-${id}`,
				title: translator(locale)('feed.correction', { number, place }),
				published: added,
				updated: added,
				href: siteUrl(`/about/#correction-${id}`, locale),
				summary: reason.map(({ text }) => text).join(''),
				via: undefined,
			},
		];
	});
}
