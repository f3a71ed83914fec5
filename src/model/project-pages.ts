import { formatValue } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { type Address, parentOf } from '#markdown/address.ts';
import { numberPrefix } from '#markdown/numbering.ts';
import { perBuild } from '#markdown/per-build.ts';
import { plainSentence } from '#markdown/plain-sentence.ts';
import { siteUrl } from '#markdown/urls.ts';
import { type CorrectionView, correctionView } from '#model/corrections.ts';
import { linksOfProject } from '#model/cross-references.ts';
import { type Entry, entries, projectCorrections } from '#model/entries.ts';
import { rowsOfAddress } from '#model/indicator-rows.ts';
import { type Passage, passageOf } from '#model/passages.ts';
import { figures, type PrintedFigure } from '#schemas/figures.ts';

/** All that the page of one key project shows beside its text. */
export interface ProjectPage {
	entry: Entry<'projects'>;
	/** Its path in the default language. */
	path: string;
	href: string;
	number: string;
	title: string;
	/** What it will do, in plain words. */
	plain: string | undefined;
	/** The first sentence of its text. */
	lead: string;
	correction: string | undefined;
	facts: { label: string; value: string }[];
	indicators: { href: string; no: number; name: string; target: string }[];
	tasks: Passage[];
	notes: CorrectionView[];
}

const figuresByHeading = Map.groupBy(
	figures.filter((figure): figure is PrintedFigure => 'address' in figure),
	({ address }) => parentOf(address) ?? address,
);

/** The figures that the text of a project prints, as label and value. */
function factsOf(project: Address, locale: Locale): ProjectPage['facts'] {
	const t = translator(locale);
	return (figuresByHeading.get(project) ?? []).map(({ measure, value, approximate, label }) => {
		const text = typeof value === 'string' || measure === 'text' ? String(value) : formatValue(value, measure, locale);
		return { label: label[locales[locale].key], value: approximate ? t('charts.about', { value: text }) : text };
	});
}

/** The first sentence of a text; nothing of one that has no end. */
export const firstSentence = (text: string): string => /^.*?[\u3002.](?=\s|$|[^\d])/u.exec(text)?.[0] ?? '';

/** The pages of the key projects in one language. */
export const projectPages = perBuild(async (locale: Locale): Promise<readonly ProjectPage[]> => {
	return Promise.all(
		(await entries('projects', locale)).map(async (entry) => {
			const { address: at, slug, data, blocks } = entry;
			const correction = data.titleCorrection;
			return {
				entry,
				path: `/projects/${slug}/`,
				href: siteUrl(`/projects/${slug}/`, locale),
				number: numberPrefix(at, locale),
				title: data.title,
				plain: plainSentence(at, locale),
				lead: firstSentence(blocks[0]?.text ?? ''),
				correction,
				facts: factsOf(at, locale),
				indicators: rowsOfAddress(at, locale).map(({ href, no, name, target }) => ({ href, no, name, target })),
				tasks: await Promise.all(linksOfProject(slug).map(({ address, quote }) => passageOf(address, quote, locale))),
				notes: projectCorrections(entry).map(({ id, address }) => correctionView(id, address, locale)),
			};
		}),
	);
});
