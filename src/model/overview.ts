import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { addressUrl, siteUrl } from '#markdown/urls.ts';
import { placedBlocks } from '#model/blocks.ts';
import { indicatorGroups } from '#model/indicators.ts';

/** A part of the plan in the drawing of the whole: its name, and what is in it. */
export interface OverviewPart {
	id: 'goals' | 'tasks' | 'indicators' | 'projects' | 'safeguards';
	title: string;
	href: string;
	items: { href: string; text: string }[];
}

/** The plan in one drawing: the vision, and the five parts that serve it. */
export interface Overview {
	vision: { text: string; href: string };
	parts: OverviewPart[];
}

/** The vision's words: what stands in the first quotation marks of 3.3-1. */
function visionOf(text: string): string {
	return /“([^”]+)”/.exec(text)?.[1]?.replace(/,$/, '') ?? '';
}

/** The plan at a glance, made from its headings and the indicator table. */
export async function overview(locale: Locale): Promise<Overview> {
	const t = translator(locale);
	const [goals, tasks, projects, safeguards] = await Promise.all(
		['goals', 'tasks', 'projects', 'safeguards'].map((slug) => placedBlocks(slug, locale)),
	);
	const headings = (blocks: typeof goals, pattern: RegExp) =>
		(blocks ?? [])
			.filter(({ address }) => pattern.test(address))
			.map(({ address, text }) => ({ href: addressUrl(address, locale), text }));
	const vision = goals?.find(({ address }) => address === '3.3-1');
	return {
		vision: { text: visionOf(vision?.text ?? ''), href: addressUrl('3.3-1', locale) },
		parts: [
			{ id: 'goals', title: t('homeGoals'), href: addressUrl('3.3', locale), items: headings(goals, /^3\.3\.\d$/) },
			{ id: 'tasks', title: t('overviewTasks'), href: addressUrl('4', locale), items: headings(tasks, /^4\.\d$/) },
			{
				id: 'indicators',
				title: t('overviewIndicators'),
				href: siteUrl('/indicators/', locale),
				items: indicatorGroups(locale).map(({ category, rows }) => ({
					href: siteUrl(`/indicators/#indicator-${rows[0]?.no}`, locale),
					text: t('overviewGroup', { name: category, count: rows.length }),
				})),
			},
			{
				id: 'projects',
				title: t('overviewProjects'),
				href: siteUrl('/projects/', locale),
				items: headings(projects, /^5\.\d$/),
			},
			{
				id: 'safeguards',
				title: t('overviewSafeguards'),
				href: addressUrl('6', locale),
				items: headings(safeguards, /^6\.\d$/),
			},
		],
	};
}
