import type { Localized } from '#i18n/locales.ts';
import { addressKind } from '#markdown/address.ts';
import { chapterAt, chapterSlugs, chaptersWith, firstChapter } from '#markdown/chapters.ts';
import { indicators } from '#schemas/indicators.ts';
import { projectSlugs } from '#schemas/names.ts';
import { plan } from '#schemas/plan.ts';
import { inEveryLanguage } from '../support/in-every-language.ts';

/**
 * A generated plan has volumes: the first is the plan itself, every further
 * one has its chapters, projects, indicators and units once more, under
 * addresses that follow on. What the plan has once it keeps once: notice and
 * preface, the table of indicators (which grows), the imprint.
 */

/** The chapters that every volume has; its projects are sections of the one chapter of projects. */
const once = [...chaptersWith('preface'), ...chaptersWith('projects')];
export const repeated = chapterSlugs.filter((slug) => !once.includes(slug));

/** The number of a chapter of a further volume, by its place among those repeated. */
export const numberInVolume = (place: number, volume: number) =>
	firstChapter + chapterSlugs.length + (volume - 2) * repeated.length + place;

/** The section of the table of indicators, which the plan has once. */
const TABLE = plan.addresses.table;

const isInTable = (address: string) =>
	TABLE !== undefined && new RegExp(`^${TABLE.replaceAll('.', '\\.')}(?![0-9])`).test(address);

/** A name in a further volume. */
export const inVolume = (name: string, volume: number) => (volume === 1 ? name : `${name}-${volume}`);

/** What stands before every title and unit’s name of a further volume, so that it is a text of its own. */
export const volumeLabel = (volume: number): Localized =>
	inEveryLanguage({ zh: `\u7B2C${volume}\u5377\uFF1A`, en: `Volume ${volume}: ` });

/** The chapters of a plan of so many volumes, in order. */
export function volumeChapters(volumes: number): string[] {
	const further = Array.from({ length: volumes - 1 }, (_, at) => repeated.map((slug) => inVolume(slug, at + 2)));
	return [...chapterSlugs, ...further.flat()];
}

/** The address that a place of the plan has in a volume, or undefined where a further one does not have it. */
export function addressInVolume(address: string, volume: number): string | undefined {
	const kind = addressKind(address);
	if (volume === 1) return address;
	if (kind === 'indicator') return `indicator-${Number(address.split('-')[1]) + (volume - 1) * indicators.length}`;
	if (kind === undefined || kind === 'line' || isInTable(address)) return undefined;
	const [, number = '', rest = ''] = /^(\d+)(.*)$/.exec(address) ?? [];
	const slug = chapterAt(Number(number));
	if (slug !== undefined && chaptersWith('projects').includes(slug)) {
		const [, project = '', tail = ''] = /^\.(\d+)(.*)$/.exec(rest) ?? [];
		return project && `${number}.${Number(project) + (volume - 1) * projectSlugs.length}${tail}`;
	}
	const place = (repeated as readonly (string | undefined)[]).indexOf(slug);
	if (place < 0) return undefined;
	return `${numberInVolume(place, volume)}${rest}`;
}
