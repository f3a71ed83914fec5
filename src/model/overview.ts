import { counted } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import { type Address, addressKind, parentOf } from '#markdown/address.ts';
import { chapterNumber, chaptersWith } from '#markdown/chapters.ts';
import { addressUrl, siteUrl } from '#markdown/urls.ts';
import { type PlacedBlock, placedBlocks } from '#model/blocks.ts';
import { indicatorGroups } from '#model/indicator-rows.ts';
import { plan } from '#schemas/plan.ts';

/** A part of the plan in the drawing of the whole: its name, and what is in it. */
export interface OverviewPart {
	id: 'goals' | 'tasks' | 'indicators' | 'projects' | 'safeguards';
	title: string;
	href: string;
	/** What is in it; places of the text with their addresses. */
	items: { href: string; text: string; address?: Address }[];
}

/** The plan in one drawing: the vision, and the parts that serve it, as far as the plan has them. */
export interface Overview {
	vision: { text: string; href: string } | undefined;
	parts: OverviewPart[];
}

/** The vision's words: what stands in the first quotation marks of its block, the whole of it where there are none. */
const visionOf = (text: string) => /[“«]\s*([^”»]+?)\s*[”»]/.exec(text)?.[1]?.replace(/[,.]$/, '') ?? text;

type Blocks = readonly PlacedBlock[];

/** The places of `kind` under a heading, by name. */
const under = (heading: Address, kind: 'section' | 'item' | 'block', blocks: Blocks, locale: Locale) =>
	blocks
		.filter(({ address }) => parentOf(address) === heading && addressKind(address) === kind)
		.map(({ address, text }) => ({ href: addressUrl(address, locale), text, address }));

/** The goals: items of their section, or without items its paragraphs besides the vision. */
function goalsPart(blocks: Blocks, locale: Locale, t: Translate): OverviewPart[] {
	const { goals } = plan.addresses;
	if (!goals) return [];
	const headings = under(goals, 'item', blocks, locale);
	const paragraphs = under(
		goals,
		'block',
		blocks.filter(({ address }) => address !== plan.addresses.vision),
		locale,
	);
	const items = headings.length > 0 ? headings : paragraphs;
	return [
		{
			id: 'goals',
			title: t('home.goals', counted(items.length, locale)),
			href: addressUrl(goals, locale),
			items,
		},
	];
}

/** The sections of the chapters of a role. */
async function sectionsPart(
	id: 'tasks' | 'projects' | 'safeguards',
	locale: Locale,
	t: Translate,
): Promise<OverviewPart[]> {
	const slugs = chaptersWith(id);
	const [first] = slugs;
	if (!first) return [];
	const perChapter = slugs.map(async (slug) =>
		under(String(chapterNumber(slug)), 'section', await placedBlocks(slug, locale), locale),
	);
	const items = (await Promise.all(perChapter)).flat();
	const href = id === 'projects' ? siteUrl('/projects/', locale) : addressUrl(String(chapterNumber(first)), locale);
	return [{ id, title: t(`overview.${id}`, counted(items.length, locale)), href, items }];
}

function indicatorsPart(locale: Locale, t: Translate): OverviewPart[] {
	const groups = indicatorGroups(locale);
	if (groups.length === 0) return [];
	const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
	return [
		{
			id: 'indicators',
			title: t('overview.indicators', { ...counted(groups.length, locale), total }),
			href: siteUrl('/indicators/', locale),
			items: groups.map(({ category, rows }) => ({
				href: siteUrl(`/indicators/#${rows[0]?.address}`, locale),
				text: t('overview.group', { name: category, count: rows.length }),
			})),
		},
	];
}

/** The plan at a glance, made from its headings and the indicator table. Throws where `plan.addresses` names a vision that is not there. */
export async function overview(locale: Locale): Promise<Overview> {
	const t = translator(locale);
	const perChapter = chaptersWith('goals').map((slug) => placedBlocks(slug, locale));
	const blocks = (await Promise.all(perChapter)).flat();
	const { vision: at } = plan.addresses;
	const vision = blocks.find(({ address }) => address === at);
	if (at && !vision) throw new Error(`src/data/plan.ts: addresses.vision is “${at}”, which no chapter of goals has`);
	return {
		vision: vision && { text: visionOf(vision.text), href: addressUrl(vision.address, locale) },
		parts: [
			...goalsPart(blocks, locale, t),
			...(await sectionsPart('tasks', locale, t)),
			...indicatorsPart(locale, t),
			...(await sectionsPart('projects', locale, t)),
			...(await sectionsPart('safeguards', locale, t)),
		].filter(({ items }) => items.length > 0),
	};
}
