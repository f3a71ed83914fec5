import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A file and what it imports. */
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
			const path = join(project, String(index), file);
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
	['scripts/measure.ts', '../tests/support/site.ts'],
	['src/browser/once.ts', '#data/plan.ts'],
	['src/charts/drawing.ts', '#model/charts.ts'],
	['src/charts/drawing.ts', '#search/record.ts'],
	['src/charts/drawing.ts', '#monitoring/verdict.ts'],
	['src/monitoring/verdict.ts', '#print/selection.ts'],
	['src/components/List.astro', '#data/plan.ts'],
	['src/components/List.astro', '#layouts/BaseLayout.astro'],
	['src/data/facts.ts', '#schemas/text.ts'],
	['src/markdown/reader.ts', '#model/home.ts'],
	['src/model/view.ts', '#components/Chart.astro'],
	['src/model/view.ts', '../downloads/record.ts'],
	['src/model/view.ts', 'astro:content'],
	['src/pages/index.astro', '#data/plan.ts'],
	['src/search/element/view.ts', '#i18n/locales.ts'],
	['src/search/query/rank.ts', '#search/element/kit.ts'],
	['src/verify/check.ts', '#search/query/text.ts'],
	['src/verify/check.ts', '#model/blocks.ts'],
	['src/share/element/tools.ts', '#extracts/link.ts'],
];

const allowed: readonly Import[] = [
	['scripts/measure.ts', '#model/home.ts'],
	['src/components/List.astro', '#model/home.ts'],
	['src/hosting/rules.ts', '#search/catalog-path.ts'],
	['src/model/entries.ts', 'astro:content'],
	['src/model/view.ts', '#charts/draw.ts'],
	['src/model/view.ts', '#markdown/address.ts'],
	['src/pages/index.astro', '#layouts/BaseLayout.astro'],
	['src/search/element/view.ts', '#search/query/marks.ts'],
	['src/verify/element/view.ts', '#share/element/copy.ts'],
	['src/share/element/tools.ts', '#extracts/store.ts'],
];

describe('imports', () => {
	it('never point up, whoever writes them: the lint refuses each that would, in code and in components', () => {
		expect(refusedOf([...refused, ...allowed])).toEqual(refused);
	});
});
