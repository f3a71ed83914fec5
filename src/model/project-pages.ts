import { type Figure, figures } from '#data/figures.ts';
import { indicatorLinks, projectLinks } from '#data/links.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { numberPrefix } from '#markdown/numbering.ts';
import { siteUrl } from '#markdown/urls.ts';
import { type CorrectionView, correctionView } from '#model/corrections.ts';
import { type Entry, entries, projectCorrections } from '#model/entries.ts';
import { type FormatMeasure, formatValue } from '#model/format.ts';
import { indicatorRows } from '#model/indicators.ts';
import { type Passage, passageOf } from '#model/passages.ts';

/** All that the page of one key project shows beside its text. */
export interface ProjectPage {
	entry: Entry<'projects'>;
	/** Its path in the default language. */
	path: string;
	href: string;
	number: string;
	title: string;
	/** The first sentence of its text. */
	lead: string;
	correction: string | undefined;
	facts: { label: string; value: string }[];
	indicators: { href: string; no: number; name: string; target: string }[];
	tasks: Passage[];
	notes: CorrectionView[];
}

/** The figures that the text of a project prints, as label and value. */
function factsOf(base: string, locale: Locale): ProjectPage['facts'] {
	const t = translator(locale);
	return (figures as readonly Figure[]).flatMap((figure) => {
		if (!('address' in figure) || !figure.address.startsWith(`${base}-`)) return [];
		const { measure, value, approximate, label } = figure;
		const text =
			typeof value === 'string' || measure === 'text'
				? String(value)
				: formatValue(value, measure satisfies FormatMeasure, locale);
		return [{ label: label[locales[locale].key], value: approximate ? t('about', { value: text }) : text }];
	});
}

/** The pages of the six key projects in one language. */
export async function projectPages(locale: Locale): Promise<ProjectPage[]> {
	const t = translator(locale);
	const rows = indicatorRows(locale, t);
	return Promise.all(
		(await entries('projects', locale)).map(async (entry) => {
			const { base, slug, data, blocks } = entry;
			const linked = new Set<number>(
				indicatorLinks
					.filter(({ address }) => address === base || address.startsWith(`${base}-`))
					.map(({ indicator }) => indicator),
			);
			const correction = data.titleCorrection;
			return {
				entry,
				path: `/projects/${slug}/`,
				href: siteUrl(`/projects/${slug}/`, locale),
				number: numberPrefix(base, locale),
				title: data.title,
				lead: /^.*?[\u3002.](?=\s|$|[^\d])/u.exec(blocks[0]?.text ?? '')?.[0] ?? '',
				correction,
				facts: factsOf(base, locale),
				indicators: rows
					.filter(({ no }) => linked.has(no))
					.map(({ href, no, name, target }) => ({ href, no, name, target })),
				tasks: await Promise.all(
					projectLinks
						.filter(({ project }) => project === slug)
						.map(({ address, quote }) => passageOf(address, quote, locale)),
				),
				notes: projectCorrections(entry).map(({ id, address }) => correctionView(id, address, locale)),
			};
		}),
	);
}
