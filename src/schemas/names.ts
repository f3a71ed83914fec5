import { attributes as writtenAttributes, categories as writtenCategories } from '#data/categories.ts';
import { projectSlugs as writtenProjects } from '#data/projects.ts';
import { units as writtenUnits } from '#data/units.ts';
import type { Localized } from '#schemas/text.ts';

/** The groups of the indicator table, in its order. */
export type CategoryId = keyof typeof writtenCategories;
export const categories: Readonly<Record<CategoryId, Localized>> = writtenCategories;

/** The two attributes of an indicator: one the government commits itself to reach, one it expects to reach. */
export type AttributeId = keyof typeof writtenAttributes;
export const attributes: Readonly<Record<AttributeId, Localized>> = writtenAttributes;

/** The responsible units that the indicator table names, in the order of their first indicator. */
export type UnitId = keyof typeof writtenUnits;
export const units: Readonly<Record<UnitId, Localized>> = writtenUnits;

/** The key projects in the order of their chapter: file names in `content/<language>/projects/`, and URLs. */
export const projectSlugs: readonly string[] = writtenProjects;

/** The keys of a record, as an enumeration of a schema takes them. */
export const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) =>
	Object.keys(record) as [Key, ...Key[]];
