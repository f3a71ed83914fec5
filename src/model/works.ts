import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import type { Address } from '#markdown/address.ts';
import { perBuild } from '#markdown/per-build.ts';
import { addressUrl } from '#markdown/urls.ts';
import { type AccountText, accountText, type SourceView, sourceView } from '#model/monitoring-source.ts';
import { projectPages } from '#model/project-pages.ts';
import { type FinderTask, taskFinder } from '#model/task-finder.ts';
import { inTime, taskState, type WorkState, workState } from '#monitoring/work-state.ts';
import { milestones } from '#schemas/monitoring.ts';
import type { Milestone } from '#schemas/monitoring-rows.ts';

/** What became of a place on a day, as a page shows it. */
export interface MilestoneView {
	/** The task, measure or project. */
	address: Address;
	/** Its place in the text. */
	href: string;
	/** YYYY-MM-DD, and as the language writes it. */
	day: string;
	date: string;
	kind: Milestone['kind'];
	label: string;
	words: AccountText;
	source: SourceView;
}

/** A task or a project with what became of it. */
export interface WorkView {
	kind: 'task' | 'project';
	address: Address;
	number: string;
	title: string;
	/** A task's place in the chapter, a project's page. */
	href: string;
	/** The units that a task names or that answer for it. */
	units: string[];
	state: WorkState;
	/** The state in words. */
	label: string;
	/** Of the task and its measures, in the order of their days. */
	milestones: MilestoneView[];
}

const byAddress = Map.groupBy(milestones, ({ address }) => address);
const milestonesAt = (address: Address): readonly Milestone[] => byAddress.get(address) ?? [];

function milestoneView({ address, date, kind, words, source }: Milestone, locale: Locale): MilestoneView {
	return {
		address,
		href: addressUrl(address, locale),
		day: date,
		date: formatDate(date, locale),
		kind,
		label: translator(locale)(`progress.${kind}`),
		words: accountText(words, locale),
		source: sourceView(source, locale),
	};
}

/** The milestones at places in one language, in the order of their days. */
const milestoneViews = (addresses: readonly Address[], locale: Locale): MilestoneView[] =>
	inTime(addresses.flatMap(milestonesAt)).map((each) => milestoneView(each, locale));

const said = (state: WorkState, locale: Locale) => ({ state, label: translator(locale)(`progress.${state}`) });

function taskView({ address, number, title, href, blocks, units }: FinderTask, locale: Locale): WorkView {
	const measures = blocks.filter(({ isMeasure }) => isMeasure).map((block) => block.address);
	return {
		kind: 'task',
		address,
		number,
		title,
		href,
		units: units.map(({ id }) => id),
		...said(taskState(milestonesAt(address), measures.map(milestonesAt)), locale),
		milestones: milestoneViews([address, ...measures], locale),
	};
}

/** The tasks of the plan with what became of them, in its order. */
export const taskViews = perBuild(async (locale: Locale): Promise<readonly WorkView[]> => {
	const { areas } = await taskFinder(locale);
	return areas.flatMap(({ tasks }) => tasks.map((task) => taskView(task, locale)));
});

/** The projects of the plan with what became of them, in its order. */
export const projectViews = perBuild(
	async (locale: Locale): Promise<readonly WorkView[]> =>
		(await projectPages(locale)).map(({ entry: { address }, number, title, href }) => ({
			kind: 'project',
			address,
			number,
			title,
			href,
			units: [],
			...said(workState(milestonesAt(address)), locale),
			milestones: milestoneViews([address], locale),
		})),
);
