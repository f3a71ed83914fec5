import { numeralValue } from '#locales/chinese-numerals.ts';
import type { CatalogEntry, Suggestion } from '#search/query/catalog.ts';

/** The value of Chinese numerals or of digits: 十二 is 12. NaN where it is neither. */
const numberOf = (text: string) => (/^\d+$/.test(text) ? Number(text) : numeralValue(text));

const NUMERAL = '[〇一二三四五六七八九十\\d]{1,3}';
/** The numbering that plans print, after NFKC: 四(二)1, 第四章第二节一、, 四、(二). */
const PRINTED = new RegExp(
	`^(?:第|chapter )?(${NUMERAL})(?:章|部分)?[、,. ]*(?:\\((${NUMERAL})\\)|第(${NUMERAL})节)?[、,. ]*(?:(${NUMERAL})[.、]?|第(${NUMERAL})项)?$`,
);
const INDICATOR = new RegExp(`^(?:第)?(?:指标|indicator|no\\.)[ -]*(?:第)?(${NUMERAL})(?:项|号)?$`);
const INDICATOR_AFTER = new RegExp(`^第(${NUMERAL})(?:项|个|号)?指标$`);
const PROJECT = new RegExp(`^(?:重点)?(?:项目|project)[ -]*(${NUMERAL})$`);
const ADDRESS = /^(\d{1,2}(?:\.\d{1,2}){0,2})(?:-(\d{1,2}))?$/;

/** The address that a query in digits or in the plan's numbering means, or undefined. */
export function addressOf(typed: string): string | undefined {
	const text = typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
	const address = ADDRESS.exec(text.replace(/[\u2010-\u2014]/g, '-'));
	if (address) return text.replace(/[\u2010-\u2014]/g, '-');
	const indicator = INDICATOR.exec(text) ?? INDICATOR_AFTER.exec(text);
	if (indicator) return `indicator-${numberOf(indicator[1] ?? '')}`;
	const project = PROJECT.exec(text);
	if (project) return `5.${numberOf(project[1] ?? '')}`;
	const [, chapter, round, section, item, itemInWords] = PRINTED.exec(text.replaceAll(' (', '(')) ?? [];
	const parts = [chapter, round ?? section, item ?? itemInWords].filter((part) => part !== undefined).map(numberOf);
	if (parts.length === 0 || parts.some(Number.isNaN)) return undefined;
	return parts.join('.');
}

/** The place that a query names by its number, where there is one: `4.1.2`, `4.1.2-3`, 指标10, 四（二）1. */
export function placeOfAddress(typed: string, entries: readonly CatalogEntry[]): Suggestion | undefined {
	const address = addressOf(typed);
	if (address === undefined) return undefined;
	const [heading = '', block] = address.startsWith('indicator-') ? [address] : address.split('-');
	const found = entries.find(({ type, id }) => id === heading && type !== 'page');
	if (!found) return undefined;
	const { type, label, path, blocks } = found;
	if (block === undefined) return found;
	if (Number(block) < 1 || Number(block) > blocks) return undefined;
	return { type, id: address, label: `${label} ${address}`, path: `${path.split('#')[0]}#${address}` };
}
