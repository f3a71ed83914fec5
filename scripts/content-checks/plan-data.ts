import type { LocaleKey, Localized } from '#i18n/locales.ts';
import { type Figure, type FigureChart, figureCharts, figures } from '#schemas/figures.ts';
import { type GlossaryTerm, glossary } from '#schemas/glossary.ts';
import { type DrawnLabel, drawnLabels, type HomeNumber, homeNumbers, type Topic, topics } from '#schemas/home.ts';
import { type Indicator, indicators } from '#schemas/indicators.ts';
import {
	type IndicatorLink,
	indicatorLinks,
	type ProjectLink,
	projectLinks,
	type UnitMention,
	unitMentions,
} from '#schemas/links.ts';
import { attributes, categories, units } from '#schemas/names.ts';
import { type PlainSentence, plainWords } from '#schemas/plain-words.ts';
import { chapters, type Plan, plan } from '#schemas/plan.ts';
import { type ProjectSketch, sketches } from '#schemas/sketches.ts';
import { type ReadersWords, readersWords } from '#schemas/synonyms.ts';

/** The typed facts that rest on the text. */
export interface PlanData {
	indicators: readonly Indicator[];
	figures: readonly Figure[];
	charts: readonly FigureChart[];
	sketches: readonly ProjectSketch[];
	indicatorLinks: readonly IndicatorLink[];
	projectLinks: readonly ProjectLink[];
	unitMentions: readonly UnitMention[];
	glossary: readonly GlossaryTerm[];
	readersWords: Readonly<Record<LocaleKey, ReadersWords>>;
	topics: readonly Topic[];
	homeNumbers: readonly HomeNumber[];
	drawnLabels: readonly DrawnLabel[];
	plainWords: readonly PlainSentence[];
	plan: Plan;
	chapters: typeof chapters;
	names: Readonly<Record<string, Readonly<Record<string, Localized>>>>;
}

/** The site's own. */
export const planData: PlanData = {
	indicators,
	figures,
	charts: figureCharts,
	sketches,
	indicatorLinks,
	projectLinks,
	unitMentions,
	glossary: glossary.terms,
	readersWords,
	topics,
	homeNumbers,
	drawnLabels,
	plainWords,
	plan,
	chapters,
	names: { 'src/data/units.ts': units, 'src/data/categories.ts': { ...categories, ...attributes } },
};

/** The plan's texts by address, with the names of the table, in each language. */
export type Texts = Readonly<Record<LocaleKey, ReadonlyMap<string, string>>>;

/** What the data are held against: the texts, and the heads of the printed table. */
export interface Printed {
	texts: Texts;
	own: LocaleKey;
	heads: readonly string[];
}
