import { formatDate, inList } from '#i18n/format.ts';
import { type Locale, type LocaleKey, locales, publishedLocales } from '#i18n/locales.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import type { WordKey } from '#i18n/words.ts';
import { hasPage } from '#markdown/site-pages.ts';
import { measuredValue } from '#model/measured-value.ts';
import { spanText } from '#model/observations.ts';
import { when } from '#model/period.ts';
import { explain } from '#model/verdicts.ts';
import { afterwards, type Example, type ExampleValue, examples, midway } from '#monitoring/examples.ts';
import { judge, type VerdictName, verdicts } from '#monitoring/verdict.ts';
import type { Observation } from '#schemas/monitoring-rows.ts';

/** An invented example, reckoned by the functions that judge the indicators. */
export interface ExampleView {
	target: string;
	values: string;
	asOf: string;
	verdict: VerdictName;
	label: string;
	why: string;
}

/** The page of the method. */
export interface MethodView {
	intro: string[];
	/** That the examples are invented. */
	invented: string;
	/** Each verdict with its rule and its examples; none where the plan has no indicators. */
	verdicts: { verdict: VerdictName; label: string; rule: string; examples: ExampleView[] }[];
	/** What else holds for indicators: headings with sentences. */
	rules: { id: string; title: string; sentences: string[] }[];
}

/** A text in every language of the plan. */
const inEvery = (text: (t: Translate, locale: Locale) => string) =>
	Object.fromEntries(publishedLocales.map((each) => [locales[each].key, text(translator(each), each)])) as Record<
		LocaleKey,
		string
	>;

/** The invented indicator with words for its target and its unit. */
function worded({ indicator }: Example) {
	const { comparator, measure, value = 0, upTo = 0 } = indicator;
	const measureUnit = inEvery((t) => (measure === 'count' ? t('method.places') : '%'));
	const target = inEvery((t, locale) => {
		if (comparator === 'none') return t('method.inWords');
		const measured = (number: number) => measuredValue(number, { measure, measureUnit }, locale);
		return t(`method.${comparator}`, { value: measured(value), upTo: measured(upTo) });
	});
	return { ...indicator, measureUnit, target };
}

/** An invented value as a published one. */
const published = ({ year, through, value, state = 'final' }: ExampleValue, t: Translate): Observation => ({
	indicator: 0,
	year,
	through,
	value,
	publishedAs: t('method.wordsValue'),
	state,
	source: { title: {}, number: '', publishedOn: `${year + 1}-01-01` },
});

function exampleView(example: Example, locale: Locale, t: Translate): ExampleView {
	const indicator = worded(example);
	const at = example.isOver ? afterwards : midway;
	const { baseline } = indicator;
	const observations = example.values.map((each) => published(each, t));
	const judged = judge(indicator, observations, at);
	const said = [...(baseline ? [{ ...baseline, through: undefined }] : []), ...example.values].map(
		({ year, through, value }) =>
			t('method.ofSpan', {
				span: spanText(year, through, locale),
				value: value === undefined ? t('method.wordsValue') : measuredValue(value, indicator, locale),
			}),
	);
	return {
		target: indicator.target[locales[locale].key],
		values: said.length > 0 ? inList(said, locale) : t('method.nothingPublished'),
		asOf: formatDate(at.asOf, locale),
		verdict: judged.verdict,
		label: t(`progress.${judged.verdict}`),
		why: explain(indicator, judged, at, locale),
	};
}

/** The rules beside the verdicts, and the words of each. */
const TARGETS: readonly WordKey[] = [
	'method.ofEquals',
	'method.ofAtLeast',
	'method.ofAtMost',
	'method.ofRange',
	'method.ofGrowth',
	'method.ofNone',
];
const VALUES: readonly WordKey[] = [
	'method.ofLevel',
	'method.ofYearly',
	'method.ofRunning',
	'method.ofPart',
	'method.ofBaseline',
	'method.ofTentative',
];

/** How progress is judged, in one language, as far as the plan has it. */
export function methodView(locale: Locale): MethodView {
	const t = translator(locale);
	const states = { nothing: t('progress.nothing'), begun: t('progress.begun') };
	const hasIndicators = hasPage('/indicators/');
	const hasWorks = hasPage('/tasks/') || hasPage('/projects/');
	const rule = (id: string, title: WordKey, keys: readonly WordKey[]) => ({
		id,
		title: t(title),
		sentences: keys.map((key) => t(key, states)),
	});
	const { first, last } = midway.period;
	return {
		intro: [t('method.intro'), t('method.moment', { date: formatDate(when.asOf, locale) })],
		invented: t('method.invented', { years: t('document.years', { first, last }) }),
		verdicts: hasIndicators
			? verdicts.map((verdict) => ({
					verdict,
					label: t(`progress.${verdict}`),
					rule: t(`method.${verdict}`),
					examples: examples.filter((each) => each.verdict === verdict).map((each) => exampleView(each, locale, t)),
				}))
			: [],
		rules: [
			...(hasIndicators ? [rule('targets', 'method.targets', TARGETS), rule('values', 'method.values', VALUES)] : []),
			...(hasWorks ? [rule('works', 'method.works', ['method.ofWorks', 'method.ofMeasures'])] : []),
		],
	};
}
