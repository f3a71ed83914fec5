import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A file of src/ and what it imports. */
type Import = readonly [file: string, imported: string];

/** Which of these imports the rules of floors.grit refuse. */
function refusedOf(imports: readonly Import[]): Import[] {
	const project = mkdtempSync(join(tmpdir(), 'floors-'));
	try {
		const settings = {
			plugins: [resolve('floors.grit')],
			html: { experimentalFullSupportEnabled: true },
			linter: { rules: { preset: 'none' } },
		};
		writeFileSync(join(project, 'biome.json'), JSON.stringify(settings));
		for (const [index, [file, imported]] of imports.entries()) {
			const path = join(project, String(index), 'src', file);
			mkdirSync(dirname(path), { recursive: true });
			const line = `import '${imported}';\n`;
			writeFileSync(path, file.endsWith('.astro') ? `---\n${line}---\n` : line);
		}
		const biome = resolve('node_modules/.bin/biome');
		const { stdout } = spawnSync(biome, ['lint', '--reporter=json', '.'], { cwd: project, encoding: 'utf8' });
		const { diagnostics } = JSON.parse(stdout) as { diagnostics: { location: { path: string } }[] };
		const hit = new Set(diagnostics.map(({ location }) => Number.parseInt(location.path, 10)));
		return imports.filter((_, index) => hit.has(index));
	} finally {
		rmSync(project, { recursive: true });
	}
}

const refused: readonly Import[] = [
	['browser/once.ts', '#data/plan.ts'],
	['charts/drawing.ts', '#model/charts.ts'],
	['charts/drawing.ts', '#search/record.ts'],
	['components/List.astro', '#data/plan.ts'],
	['components/List.astro', '#layouts/BaseLayout.astro'],
	['data/facts.ts', '#schemas/text.ts'],
	['markdown/reader.ts', '#model/home.ts'],
	['model/view.ts', '#components/Chart.astro'],
	['model/view.ts', '../downloads/record.ts'],
	['model/view.ts', 'astro:content'],
	['search/element/view.ts', '#i18n/locales.ts'],
	['search/query/rank.ts', '#search/element/dom.ts'],
];

const allowed: readonly Import[] = [
	['components/List.astro', '#model/home.ts'],
	['hosting/rules.ts', '#search/catalog-path.ts'],
	['model/entries.ts', 'astro:content'],
	['model/view.ts', '#charts/draw.ts'],
	['model/view.ts', '#markdown/address.ts'],
	['pages/index.astro', '#layouts/BaseLayout.astro'],
	['search/element/view.ts', '#search/query/marks.ts'],
];

describe('imports in src/', () => {
	it('never point up, whoever writes them: the lint refuses each that would, in code and in components', () => {
		expect(refusedOf([...refused, ...allowed])).toEqual(refused);
	});
});
