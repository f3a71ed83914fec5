import type { Locale } from '#i18n/locales.ts';
import { type Address, indicatorAddress } from '#markdown/address.ts';
import { numberPrefix } from '#markdown/numbering.ts';
import { perBuild } from '#markdown/per-build.ts';
import { plainSentence } from '#markdown/plain-sentence.ts';
import { bilingualPath, hasPage } from '#markdown/site-pages.ts';
import { addressUrl, siteUrl } from '#markdown/urls.ts';
import { type CorrectionView, correctionView } from '#model/corrections.ts';
import { blockCorrections, type Entry, entries, projectCorrections, sectionEntries } from '#model/entries.ts';
import { indicators } from '#schemas/indicators.ts';

/** A heading in the contents list of a chapter, with those under it. */
export interface ContentsItem {
	/** The address of the heading, or the id of one that is not the plan's. */
	address: Address;
	number: string;
	text: string;
	/** The same heading in another language, where both are shown. */
	other?: { locale: Locale; text: string };
	children: ContentsItem[];
}

/** A link to a chapter. */
export interface ChapterLink {
	href: string;
	/** Number and short title as one name. */
	label: string;
}

/** A project shown as a section of its chapter. */
export interface ProjectSection {
	entry: Entry<'projects'>;
	address: Address;
	number: string;
	title: string;
	correction: string | undefined;
	/** What it will do, in plain words. */
	plain: string | undefined;
}

/** All that a chapter page shows beside the text itself. */
export interface ChapterView {
	entry: Entry<'chapters'>;
	href: string;
	/** Its path in the default language. */
	path: string;
	number: string;
	title: string;
	/** Number and short title as one name. */
	label: string;
	description: string;
	contents: ContentsItem[];
	projects: ProjectSection[];
	notes: CorrectionView[];
	/** The chapter in two languages side by side, where the plan has more than one. */
	bilingualHref: string | undefined;
	previous: ChapterLink | undefined;
	next: ChapterLink | undefined;
}

/** The name of a chapter in menus: 四、主要任务, Chapter 4. Main tasks; the preface has no number. */
function chapterLabel({ address, data }: Entry<'chapters'>, locale: Locale): string {
	return numberPrefix(address, locale) + data.shortTitle;
}

function chapterLink(entry: Entry<'chapters'>, locale: Locale): ChapterLink {
	return { href: addressUrl(entry.address, locale), label: chapterLabel(entry, locale) };
}

/** Links to all chapters in order, the preface first. */
export async function chapterLinks(locale: Locale): Promise<ChapterLink[]> {
	return (await entries('chapters', locale)).map((entry) => chapterLink(entry, locale));
}

/** The contents of a chapter: its sections and, under each, its items. */
function contentsOf({ blocks }: Entry<'chapters'>, projects: ProjectSection[], locale: Locale): ContentsItem[] {
	const contents: ContentsItem[] = projects.map(({ address, number, title }) => ({
		address,
		number,
		text: title,
		children: [],
	}));
	for (const { address, kind, text } of blocks) {
		if (kind !== 'h2' && kind !== 'h3') continue;
		const item = { address, number: numberPrefix(address, locale), text, children: [] };
		(kind === 'h2' ? contents : (contents.at(-1)?.children ?? contents)).push(item);
	}
	return contents;
}

/** The corrections that stand in a chapter, in the order of the page. */
function notesOf(chapter: Entry<'chapters'>, projects: ProjectSection[], locale: Locale): CorrectionView[] {
	const hasTable = chapter.blocks.some(({ kind }) => kind === 'caption');
	return [
		...blockCorrections(chapter),
		...(hasTable ? indicatorCorrections() : []),
		...projects.flatMap(({ entry }) => projectCorrections(entry)),
	].map(({ id, address }) => correctionView(id, address, locale));
}

function indicatorCorrections() {
	return indicators.flatMap(({ no, correction }) =>
		correction ? [{ id: correction.id, address: indicatorAddress(no) }] : [],
	);
}

/** The view models of all chapters in one language, in order. */
export const chapterViews = perBuild(async (locale: Locale): Promise<readonly ChapterView[]> => {
	const all = await entries('chapters', locale);
	return Promise.all(
		all.map(async (entry, index) => {
			const projects = (await sectionEntries(entry, locale)).map((project) => ({
				entry: project,
				address: project.address,
				number: numberPrefix(project.address, locale),
				title: project.data.title,
				correction: project.data.titleCorrection,
				plain: plainSentence(project.address, locale),
			}));
			const [before, after] = [all[index - 1], all[index + 1]];
			const bilingual = bilingualPath(entry.slug);
			return {
				entry,
				href: addressUrl(entry.address, locale),
				path: `/chapters/${entry.slug}/`,
				number: numberPrefix(entry.address, locale),
				title: entry.data.title,
				label: chapterLabel(entry, locale),
				description: entry.data.description,
				contents: contentsOf(entry, projects, locale),
				projects,
				notes: notesOf(entry, projects, locale),
				bilingualHref: hasPage(bilingual) ? siteUrl(bilingual, locale) : undefined,
				previous: before && chapterLink(before, locale),
				next: after && chapterLink(after, locale),
			};
		}),
	);
});
