import { type Locale, locales } from '#i18n/locales.ts';
import { perBuild } from '#markdown/per-build.ts';
import { siteUrl } from '#markdown/urls.ts';
import { linksOfUnit, mentionsOfUnit } from '#model/cross-references.ts';
import { type IndicatorRow, indicatorRows } from '#model/indicator-rows.ts';
import { type Passage, passageOf } from '#model/passages.ts';
import { shownVerdicts, shownWorks } from '#model/shown-states.ts';
import { type FinderTask, taskFinder } from '#model/task-finder.ts';
import type { VerdictView } from '#model/verdicts.ts';
import type { WorkView } from '#model/works.ts';
import { type UnitId, units } from '#schemas/names.ts';

/** A task tied to a unit, with what became of it, where something is known. */
export interface UnitTask extends FinderTask {
	work: WorkView | undefined;
}

/** All that the sheet of one responsible unit shows. */
export interface UnitPage {
	id: UnitId;
	/** Its path in the default language. */
	path: string;
	href: string;
	name: string;
	rows: IndicatorRow[];
	/** What is said of each indicator by its number, where some value was published. */
	verdicts: ReadonlyMap<number, VerdictView>;
	/** Tasks that name it, or that one of its indicators rests on. */
	tasks: UnitTask[];
	/** The task finder with these, and the whole plan with what concerns the unit. */
	finderHref: string;
	printHref: string;
	/** Passages that name the unit. */
	mentions: Passage[];
	/** Passages that speak of what its indicators measure. */
	passages: Passage[];
}

/** The sheets of the responsible units in one language. */
export const unitPages = perBuild(async (locale: Locale): Promise<readonly UnitPage[]> => {
	const { key } = locales[locale];
	const works = await shownWorks(locale);
	const tasks = (await taskFinder(locale)).areas.flatMap((area) => area.tasks);
	const rows = Map.groupBy(indicatorRows(locale), ({ unitId }) => unitId);
	return Promise.all(
		(Object.keys(units) as UnitId[]).map(async (id) => {
			const links = linksOfUnit(id);
			const unique = links.filter((link, index) => links.findIndex((each) => each.address === link.address) === index);
			return {
				id,
				path: `/units/${id}/`,
				href: siteUrl(`/units/${id}/`, locale),
				name: units[id][key],
				rows: rows.get(id) ?? [],
				verdicts: shownVerdicts(locale),
				tasks: tasks
					.filter(({ units: tied }) => tied.some((unit) => unit.id === id))
					.map((task) => ({ ...task, work: works.get(task.address) })),
				finderHref: `${siteUrl('/tasks/', locale)}?unit=${id}`,
				printHref: `${siteUrl('/print/', locale)}?unit=${id}`,
				mentions: await Promise.all(mentionsOfUnit(id).map(({ address, quote }) => passageOf(address, quote, locale))),
				passages: await Promise.all(
					unique.map(({ address, quote, reason }) => passageOf(address, quote, locale, reason[key])),
				),
			};
		}),
	);
});
