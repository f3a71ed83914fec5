import type { LocaleKey } from '#i18n/locales.ts';
import { addressKind, compareAddresses, indicatorAddress } from '#markdown/address.ts';
import { printedNumber } from '#markdown/numbering.ts';
import type { Indicator } from '#schemas/indicators.ts';
import { attributes, categories, units } from '#schemas/names.ts';
import type { ReadFile } from './content-files.ts';
import type { PlanData } from './plan-data.ts';

/** A place of the plan, as found in content or on a page. */
export interface FoundBlock {
	address: string;
	text: string;
	/** What kind of block it is, where that is known. */
	kind?: string;
	/** The number that stands before the words. */
	number?: string;
	/** The text without what stands in it in another language, where that is known. */
	own?: string;
	file: string;
	line: number | undefined;
}

/** All addressed places of one language's files in the order of the document: chapter titles, blocks, the projects under their chapter. */
export function documentBlocks(files: readonly ReadFile[]): FoundBlock[] {
	const own = ({ blocks, path, lineOffset, locale }: ReadFile) =>
		blocks.map(({ address, text, kind, line, pieces }) => ({
			address,
			text,
			kind,
			number: printedNumber(address, locale),
			own: pieces
				.filter(({ lang }) => !lang)
				.map((piece) => piece.text)
				.join(''),
			file: path,
			line: line + lineOffset,
		}));
	const titled = (file: ReadFile): FoundBlock[] => {
		const { address, path, locale, frontMatter } = file;
		if (!address || address === '0') return own(file);
		const kind = addressKind(address) === 'section' ? 'h2' : 'h1';
		const number = printedNumber(address, locale);
		return [{ address, text: String(frontMatter.title), file: path, line: 2, kind, number }, ...own(file)];
	};
	const inOrder = (a: ReadFile, b: ReadFile) => compareAddresses(a.address ?? '', b.address ?? '');
	const projects = files.filter(({ collection }) => collection === 'projects').sort(inOrder);
	return files
		.filter(({ collection }) => collection === 'chapters')
		.sort(inOrder)
		.flatMap((file) => [
			...titled(file),
			...(file.frontMatter.sections === 'projects' ? projects.flatMap(titled) : []),
		]);
}

/** What the data have of the plan in a language, as places of it: the names and targets of the indicators, and other names by their file. */
export function dataPlaces(
	{ indicators, names }: Pick<PlanData, 'indicators' | 'names'>,
	key: LocaleKey,
): FoundBlock[] {
	const rows = indicators.map(({ no, name, target }) => ({
		address: indicatorAddress(no),
		text: `${name[key]} ${target[key]}`,
		file: 'src/data/indicators.ts',
		line: undefined,
	}));
	const others = Object.entries(names).flatMap(([file, each]) =>
		Object.entries(each).map(([id, text]) => ({ address: id, text: text[key], file, line: undefined })),
	);
	return [...rows, ...others];
}

/** What the cells of an indicator's row say in a language, by the field they hold. */
export function cellsOf(indicator: Indicator, key: LocaleKey) {
	const { no, category, attribute, unit, unitPrinted, name, target, measureUnit, baselinePrinted } = indicator;
	return {
		no: String(no),
		category: categories[category]?.[key],
		name: name[key],
		attribute: attribute && attributes[attribute]?.[key],
		unit: unitPrinted?.[key] ?? (unit && units[unit]?.[key]),
		measureUnit: measureUnit[key],
		baseline: baselinePrinted?.[key],
		target: target[key],
	};
}
