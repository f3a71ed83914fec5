import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import type { Address } from '#markdown/address.ts';
import { chaptersWith } from '#markdown/chapters.ts';
import { perBuild } from '#markdown/per-build.ts';
import { taskPath } from '#markdown/task-pages.ts';
import { siteUrl } from '#markdown/urls.ts';
import { blocksByAddress } from '#model/blocks.ts';
import type { ChapterLink } from '#model/chapter.ts';
import { type CorrectionMark, type CorrectionView, correctionView, withMarks } from '#model/corrections.ts';
import { projectsOfAddress } from '#model/cross-references.ts';
import type { FrameLink } from '#model/frame.ts';
import { type IndicatorRow, rowsOfAddress } from '#model/indicator-rows.ts';
import { firstSentence, projectPages } from '#model/project-pages.ts';
import { type FinderArea, type FinderTask, taskFinder } from '#model/task-finder.ts';

/** All that the page of one task shows; its texts with the marks of their notes. */
export interface TaskPage extends FinderTask {
	/** Its path in the default language. */
	path: string;
	/** What it is called on its own: address and title. */
	pageTitle: string;
	/** The marks of the notes on its title. */
	titleMarks: CorrectionMark[];
	/** The first sentence of its text. */
	lead: string;
	/** The area in the task finder. */
	area: FrameLink;
	rows: IndicatorRow[];
	projects: FrameLink[];
	notes: CorrectionView[];
	previous: ChapterLink | undefined;
	next: ChapterLink | undefined;
}

/** The texts of all chapters of tasks, by address. */
const textsOf = async (locale: Locale) =>
	new Map(
		(await Promise.all(chaptersWith('tasks').map((slug) => blocksByAddress(slug, locale)))).flatMap((all) => [...all]),
	);

const areaLink = ({ address, number, title }: FinderArea, locale: Locale): FrameLink => ({
	href: siteUrl(`/tasks/#${address}`, locale),
	text: number + title,
});

/** The pages of all tasks in one language, in the order of the plan. */
export const taskPages = perBuild(async (locale: Locale): Promise<readonly TaskPage[]> => {
	const t = translator(locale);
	const { areas } = await taskFinder(locale);
	const texts = await textsOf(locale);
	const projects = await projectPages(locale);
	const tasks = areas.flatMap((area) => area.tasks.map((task) => ({ task, area: areaLink(area, locale) })));
	const linkTo = (index: number): ChapterLink | undefined => {
		const found = tasks[index]?.task;
		return found && { href: found.page, label: `${found.address} ${found.title}` };
	};
	const notesOf = (address: Address) =>
		(texts.get(address)?.pieces ?? []).flatMap(({ correction }) =>
			correction ? [correctionView(correction, address, locale)] : [],
		);
	return tasks.map(({ task, area }, index) => {
		const own = projectsOfAddress(task.address);
		const marked = (address: Address) => withMarks(texts.get(address)?.pieces ?? [], t);
		return {
			...task,
			path: taskPath(task.address),
			pageTitle: t('tasks.pageTitle', { address: task.address, title: task.title }),
			titleMarks: marked(task.address).flatMap(({ correction }) => correction ?? []),
			lead: firstSentence(texts.get(task.blocks[0]?.address ?? '')?.text ?? '') || task.title,
			area,
			blocks: task.blocks.map((block) => ({ ...block, pieces: marked(block.address) })),
			rows: rowsOfAddress(task.address, locale),
			projects: projects
				.filter(({ entry }) => own.includes(entry.slug))
				.map(({ href, number, title }) => ({ href, text: number + title })),
			notes: [task, ...task.blocks].flatMap(({ address }) => notesOf(address)),
			previous: linkTo(index - 1),
			next: linkTo(index + 1),
		};
	});
});
