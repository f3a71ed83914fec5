import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { NewPlan } from './compose.ts';
import { emptied, withValues } from './literal.ts';
import type { Localizer } from './localize.ts';
import { plainWords } from './plain-words.ts';
import { planValue } from './plan-values.ts';

/** Values of the constants in a file of `src/data/`, by their names. */
type Values = Record<string, unknown>;

/** The names of the two attributes, in the languages that the project at hand has them in. */
function attributes(source: string, { text }: Localizer) {
	const known = (zh: string) => {
		const names = new RegExp(`\\{ zh: '${zh}'[^}]*\\}`).exec(source)?.[0] ?? '';
		const fact = Object.fromEntries(
			[...names.matchAll(/(\w+): '([^']*)'/g)].map(([, key = '', name = '']) => [key, name]),
		);
		return text(fact, `name of the attribute ${zh}`);
	};
	return { binding: known('约束性'), anticipatory: known('预期性') };
}

/** The glossary with its groups and no terms. */
function glossary(source: string, { text, ownKey }: Localizer): string {
	const document = parseDocument(source);
	const groups = (document.toJS() as { groups: Record<string, Record<string, string>> }).groups;
	for (const [id, names] of Object.entries(groups))
		document.setIn(['groups', id], text(names, `name of the group ${names[ownKey] ?? id}`));
	document.set('terms', []);
	return document.toString({ lineWidth: 0 });
}

/** The unusual words that the site uses of itself, whatever plan it shows. */
function siteWords(root: string, spelling: string): string[] {
	const words = [...spelling.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
	const texts = ['content/en/pages/accessibility.mdx', 'src/i18n/words/en.ts'].map((file) => join(root, file));
	const own = texts.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join('\n');
	return words.filter((word) => new RegExp(`\\b${word}\\b`).test(own));
}

/** The comment that a file of lines begins with. */
const headOf = (source: string) => `${/^(#.*\n)*/.exec(source)?.[0] ?? ''}`;

/**
 * The files of `src/data/` for a plan, by their names: those of the project in
 * the folder `root` with other values, so that what is said of them stays.
 */
export function dataFiles(
	root: string,
	plan: NewPlan,
	localizer: Localizer,
	table: { categories: unknown; units: unknown; indicators: unknown },
): [name: string, text: string][] {
	const read = (name: string) => readFileSync(join(root, 'src/data', name), 'utf8');
	// A plan may do without.
	const plainHead = existsSync(join(root, 'src/data/plain-words.yaml')) ? headOf(read('plain-words.yaml')) : '';
	const values: Record<string, Values> = {
		'plan.ts': {
			planLanguages: plan.languages,
			chapters: plan.chapters.map(({ slug, roles }) => ({ slug, roles })),
			numbering: plan.numbering,
			plan: planValue(plan, localizer),
		},
		'projects.ts': { projectSlugs: plan.projects.map(({ slug }) => slug) },
		'categories.ts': { categories: table.categories, attributes: attributes(read('categories.ts'), localizer) },
		'units.ts': { units: table.units },
		'indicators.ts': { indicators: table.indicators },
		'spelling.ts': { ownWords: siteWords(root, read('spelling.ts')) },
	};
	// What rests on a close reading of the text is begun with nothing in it.
	const others = readdirSync(join(root, 'src/data')).filter((name) => name.endsWith('.ts') && !(name in values));
	return [
		...others.map((name): [string, string] => [name, emptied(read(name))]),
		...Object.entries(values).map(([name, constants]): [string, string] => [name, withValues(read(name), constants)]),
		['glossary.yaml', glossary(read('glossary.yaml'), localizer)],
		['plain-words.yaml', plainHead + plainWords(plan, localizer)],
		...[localizer.ownKey, ...localizer.others.map(({ key }) => key)].map((key): [string, string] => [
			`synonyms.${key}.txt`,
			headOf(read('synonyms.en.txt')),
		]),
	];
}
