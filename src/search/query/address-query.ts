import { NUMERALS, numeralValue } from '#locales/chinese-numerals.ts';
import { type Address, headingOf, indicatorAddress, parentOf, parseAddress } from '#markdown/address.ts';
import type { CatalogEntry, Suggestion } from '#search/query/catalog.ts';
import type { PlaceNames } from '#search/record.ts';

/** The value of Chinese numerals or of digits: 十二 is 12. NaN where it is neither. */
const numberOf = (text = '') => (/^\d+$/.test(text) ? Number(text) : numeralValue(text));

const NUMERAL = `(\\d{1,3}|${NUMERALS})`;

/** Patterns of what readers type for a place, after NFKC and in lower case, in the words that the languages have for it. */
function patternsOf({ chapter, indicator, project }: PlaceNames) {
	const any = (names: readonly string[]) => names.map((name) => name.toLowerCase()).join('|');
	return {
		/** The numbering that plans print: 四(二)1, 第四章第二节一、, 四、(二), Chapter 4. */
		printed: new RegExp(
			`^(?:第|(?:${any(chapter)}) )?${NUMERAL}(?:章|部分)?[、,. ]*(?:\\(${NUMERAL}\\)|第${NUMERAL}节)?[、,. ]*(?:${NUMERAL}[.、]?|第${NUMERAL}项)?$`,
		),
		indicator: new RegExp(`^第?(?:${any(indicator)}|no\\.)[ -]*第?${NUMERAL}[项号]?$`),
		indicatorAfter: new RegExp(`^第${NUMERAL}[项个号]?(?:${any(indicator)})$`),
		project: new RegExp(`^(?:重点)?(?:${any(project)})[ -]*${NUMERAL}$`),
	};
}

/** Reads what a reader types as an address: in digits, in the plan's numbering, or by name; `projects` is the chapter that has them. */
export function addressReader(
	names: PlaceNames,
	projects: Address | undefined,
): (typed: string) => Address | undefined {
	const patterns = patternsOf(names);
	return (typed) => {
		const text = typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
		const address = text.replace(/[\u2010-\u2014]/g, '-');
		if (parseAddress(address)) return address;
		const indicator = patterns.indicator.exec(text) ?? patterns.indicatorAfter.exec(text);
		if (indicator) return indicatorAddress(numberOf(indicator[1]));
		const project = patterns.project.exec(text);
		if (project) return projects && `${projects}.${numberOf(project[1])}`;
		const [, chapter, round, section, item, itemInWords] = patterns.printed.exec(text.replaceAll(' (', '(')) ?? [];
		const parts = [chapter, round ?? section, item ?? itemInWords].filter((part) => part !== undefined).map(numberOf);
		return parts.length === 0 || parts.some(Number.isNaN) ? undefined : parts.join('.');
	};
}

/** Finds the place that a query names by its number, where there is one: `4.1.2`, `4.1.2-3`, 指标10, 四（二）1. */
export function placeReader(
	entries: readonly CatalogEntry[],
	names: PlaceNames,
): (typed: string) => Suggestion | undefined {
	const project = entries.find(({ type }) => type === 'project')?.id;
	const addressOf = addressReader(names, project && parentOf(project));
	return (typed) => {
		const address = addressOf(typed);
		if (address === undefined) return undefined;
		const heading = headingOf(address);
		const found = entries.find(({ type, id }) => id === heading && type !== 'page');
		if (!found || heading === address) return found;
		const { type, label, path, blocks } = found;
		const number = parseAddress(address)?.number ?? 0;
		if (number < 1 || number > blocks) return undefined;
		return { type, id: address, label: `${label} ${address}`, path: `${path.split('#')[0]}#${address}` };
	};
}
