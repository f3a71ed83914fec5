/** What a page holds: the plan's own text (`whole`, in both languages `wholeBoth`, `chapter`, `bilingual`, `project`, `task`), or what this site makes of it. */
export type PageKind =
	| 'home'
	| 'whole'
	| 'wholeBoth'
	| 'chapter'
	| 'bilingual'
	| 'project'
	| 'task'
	| 'indicator'
	| 'unit'
	| 'main';

const FOLDERS: Readonly<Record<string, PageKind>> = {
	chapters: 'chapter',
	bilingual: 'bilingual',
	projects: 'project',
	tasks: 'task',
	indicators: 'indicator',
	units: 'unit',
	print: 'wholeBoth',
};

/** The kind of the page at a path in the default language. */
export function pageKind(path: string): PageKind {
	const [folder = '', name] = path.split('/').filter(Boolean);
	if (folder === '') return 'home';
	if (name === undefined) return folder === 'print' ? 'whole' : 'main';
	return FOLDERS[folder] ?? 'main';
}
