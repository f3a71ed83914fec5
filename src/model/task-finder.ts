import { type Locale, type Localized, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { type Address, parentOf } from '#markdown/address.ts';
import { chaptersWith } from '#markdown/chapters.ts';
import { numberPrefix } from '#markdown/numbering.ts';
import { plainSentence } from '#markdown/plain-sentence.ts';
import { taskPath } from '#markdown/task-pages.ts';
import { addressUrl, siteUrl } from '#markdown/urls.ts';
import { type PlacedBlock, placedBlocks } from '#model/blocks.ts';
import { type MarkedPiece, withoutMarks } from '#model/corrections.ts';
import { unitsOfAddress } from '#model/cross-references.ts';
import type { Facet } from '#model/facets.ts';
import { type IndicatorRow, indicatorRows, rowsOfAddress } from '#model/indicator-rows.ts';
import { units } from '#schemas/names.ts';

/** A text under a task or area. */
export interface FinderBlock {
	address: Address;
	isMeasure: boolean;
	pieces: MarkedPiece[];
}

/** A task with all that is tied to it. */
export interface FinderTask {
	address: Address;
	number: string;
	title: string;
	/** What it will do, in plain words. */
	plain: string | undefined;
	/** Its place in the chapter, and the page of its own. */
	href: string;
	page: string;
	blocks: FinderBlock[];
	indicators: IndicatorRow[];
	units: { id: string; name: string; href: string }[];
}

/** An area of the tasks: a section of their chapter. */
export interface FinderArea {
	address: Address;
	number: string;
	title: string;
	href: string;
	tasks: FinderTask[];
}

/** The task finder in one language. */
export interface TaskFinder {
	areas: FinderArea[];
	facets: Facet[];
	total: number;
	measures: number;
	/** Whether indicators or units are tied to tasks. */
	isTied: boolean;
}

function blocksOf(heading: Address, all: readonly PlacedBlock[]): FinderBlock[] {
	return all
		.filter(({ address, kind }) => kind !== 'h2' && kind !== 'h3' && parentOf(address) === heading)
		.map(({ address, kind, pieces }) => ({ address, isMeasure: kind === 'measure', pieces: withoutMarks(pieces) }));
}

function taskOf({ address, text }: PlacedBlock, all: readonly PlacedBlock[], locale: Locale): FinderTask {
	const { key } = locales[locale];
	return {
		address,
		number: numberPrefix(address, locale),
		title: text,
		plain: plainSentence(address, locale),
		href: addressUrl(address, locale),
		page: siteUrl(taskPath(address), locale),
		blocks: blocksOf(address, all),
		indicators: rowsOfAddress(address, locale),
		units: unitsOfAddress(address).map((id) => ({ id, name: units[id][key], href: siteUrl(`/units/${id}/`, locale) })),
	};
}

/** What is tied to some task, once each, in the order of `all`. */
function optionsOf<Id extends string | number>(
	tied: readonly Id[],
	all: readonly { id: Id; label: string }[],
): Facet['options'] {
	const used = new Set(tied);
	return all.filter(({ id }) => used.has(id)).map(({ id, label }) => ({ value: String(id), label }));
}

/** The areas of one chapter, with their tasks. */
function areasOf(all: readonly PlacedBlock[], locale: Locale): FinderArea[] {
	return all
		.filter(({ kind }) => kind === 'h2')
		.map(({ address, text }) => ({
			address,
			number: numberPrefix(address, locale),
			title: text,
			href: addressUrl(address, locale),
			tasks: all
				.filter(({ address: task, kind }) => kind === 'h3' && parentOf(task) === address)
				.map((task) => taskOf(task, all, locale)),
		}))
		.filter(({ tasks }) => tasks.length > 0);
}

/** The areas and their tasks, each with its texts, indicators and units. */
export async function taskFinder(locale: Locale): Promise<TaskFinder> {
	const t = translator(locale);
	const { key } = locales[locale];
	const chapters = await Promise.all(chaptersWith('tasks').map((slug) => placedBlocks(slug, locale)));
	const areas = chapters.flatMap((blocks) => areasOf(blocks, locale));
	const tasks = areas.flatMap((area) => area.tasks);
	const rows = indicatorRows(locale);
	const tied = {
		units: optionsOf(
			tasks.flatMap((task) => task.units.map(({ id }) => id)),
			Object.entries<Localized>(units).map(([id, name]) => ({ id, label: name[key] })),
		),
		indicators: optionsOf(
			tasks.flatMap((task) => task.indicators.map(({ no }) => no)),
			rows.map(({ no, name }) => ({ id: no, label: `${no} ${name}` })),
		),
	};
	return {
		areas,
		total: tasks.length,
		measures: tasks.flatMap(({ blocks }) => blocks).filter(({ isMeasure }) => isMeasure).length,
		isTied: tied.units.length + tied.indicators.length > 0,
		facets: [
			{
				name: 'area',
				label: t('tasks.area'),
				options: areas.map(({ address, number, title }) => ({ value: address, label: number + title })),
			},
			{ name: 'unit', label: t('tasks.unit'), options: tied.units },
			{ name: 'indicator', label: t('tasks.indicator'), options: tied.indicators },
		],
	};
}
