import { defaultLocale, type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { type Address, parentOf } from '#markdown/address.ts';
import { numberPrefix } from '#markdown/numbering.ts';
import { perBuild } from '#markdown/per-build.ts';
import { plainSentence } from '#markdown/plain-sentence.ts';
import { siteUrl } from '#markdown/urls.ts';
import { type CorrectionMark, type CorrectionView, correctionMark, correctionView } from '#model/corrections.ts';
import { linksOfProject } from '#model/cross-references.ts';
import { type Entry, entries, projectCorrections } from '#model/entries.ts';
import { type IndicatorRow, rowsOfAddress } from '#model/indicator-rows.ts';
import { type Passage, passageOf } from '#model/passages.ts';
import { correctionsOfSketch, figureText, type SketchView, sketchView } from '#model/project-sketch.ts';
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
	/** Its key figure, its investment and its drawing; none where the data has no such. */
	sketch: SketchView | undefined;
	/** Marks of the notes under words that the drawing rests on. */
	sketchNotes: CorrectionMark[];
	correction: string | undefined;
	facts: { label: string; value: string }[];
	indicators: IndicatorRow[];
	tasks: Passage[];
	notes: CorrectionView[];
}

const figuresByHeading = Map.groupBy(
	figures.filter((figure): figure is PrintedFigure => 'address' in figure),
	({ address }) => parentOf(address) ?? address,
);

/** The figures that the text of a project prints, as label and value. */
function factsOf(project: Address, locale: Locale): ProjectPage['facts'] {
	return (figuresByHeading.get(project) ?? []).map((figure) => ({
		label: figure.label[locales[locale].key],
		value: figureText(figure, locale),
	}));
}

/** The first sentence of a text; nothing of one that has no end. */
export const firstSentence = (text: string): string => /^.*?[\u3002.](?=\s|$|[^\d])/u.exec(text)?.[0] ?? '';

/** The pages of the key projects in one language. */
export const projectPages = perBuild(async (locale: Locale): Promise<readonly ProjectPage[]> => {
	const t = translator(locale);
	const own = await entries('projects', defaultLocale);
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
				sketch: sketchView(at, locale),
				sketchNotes: correctionsOfSketch(at, own.find(({ address }) => address === at)?.blocks ?? []).map((id) =>
					correctionMark(id, t),
				),
				correction,
				facts: factsOf(at, locale),
				indicators: rowsOfAddress(at, locale),
				tasks: await Promise.all(linksOfProject(slug).map(({ address, quote }) => passageOf(address, quote, locale))),
				notes: projectCorrections(entry).map(({ id, address }) => correctionView(id, address, locale)),
			};
		}),
	);
});
