import { languages } from '#locales/languages.ts';
import { composePlan } from './compose.ts';
import { correctionMarks } from './corrections.ts';
import { dataFiles } from './data-files.ts';
import { tableValues } from './data-values.ts';
import { evidenceFiles } from './evidence.ts';
import type { Given } from './facts.ts';
import { localizer } from './localize.ts';
import { textFiles } from './mdx.ts';
import { monitoringFiles } from './monitoring.ts';
import { interfaceWords, ownPages } from './pages.ts';
import { type MarkedPlaces, ownWriter, translationWriter } from './writers.ts';

/** All files of a new plan, by their path in its folder, and what an editor should look at. */
export interface PlanFiles {
	files: Map<string, string>;
	notes: string[];
}

/**
 * Makes the files of a plan from what is given; `root` is the project at hand,
 * whose types and pages of its own words are taken over. Throws a Fault for
 * the first thing that cannot be made.
 */
export function planFiles(given: Given, root: string): PlanFiles {
	const tags = given.facts.languages;
	const local = localizer(tags);
	const plan = composePlan(given, local.ownKey);
	const marks = correctionMarks(given.corrections);
	const places: MarkedPlaces = new Map();
	const own = textFiles(plan, ownWriter(marks, places));
	const table = tableValues(plan, local, marks);
	marks.finish();
	const files = new Map<string, string>();
	for (const tag of tags) {
		const { key } = languages[tag];
		const text = key === local.ownKey ? own : textFiles(plan, translationWriter(places));
		for (const [path, content] of [...text, ...ownPages(root, key)]) files.set(`content/${key}/${path}`, content);
		for (const [path, content] of interfaceWords(root, key)) files.set(path, content);
	}
	for (const [name, content] of evidenceFiles(given, plan)) files.set(`content/source/${name}`, content);
	for (const [name, content] of dataFiles(root, plan, local, table)) files.set(`src/data/${name}`, content);
	for (const [name, content] of monitoringFiles(tags.map((tag) => languages[tag].key)))
		files.set(`content/monitoring/${name}`, content);
	return { files, notes: plan.notes };
}
