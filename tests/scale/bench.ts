/**
 * Measures how the site grows with its plan. For each size it makes a plan so
 * many times as large (tests/scale/), in a copy of the project in the
 * temporary folder, checks its content, builds it, weighs its pages and its
 * index, times search, and prints tables in Markdown. Takes minutes and, at
 * 100, some 4 GB of memory.
 *
 * Usage: npm run bench:scale [-- 1 10 50 100]
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { measuredRun, type RunCost } from './measured-run.ts';
import { type PageWeight, pageWeights } from './page-weight.ts';
import { grownProject } from './project-copy.ts';
import type { SearchCost } from './search-time.ts';

interface Measured {
	size: number;
	pages: number;
	check: RunCost;
	build: RunCost;
	weights: PageWeight[];
	index: { files: number; bytes: number };
	compression: RunCost;
	search: SearchCost;
}

/** Files and bytes of everything below a folder. */
function weigh(folder: string): { files: number; bytes: number } {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
	return { files: files.length, bytes };
}

async function measure(size: number): Promise<Measured> {
	const { root, remove } = grownProject(size);
	try {
		const check = await measuredRun('node', ['scripts/check-content.ts', '--generated'], root);
		const build = await measuredRun('astro', ['build', '--force', '--outDir', 'dist'], root);
		const dist = join(root, 'dist');
		const index = weigh(join(dist, 'search'));
		const compression = await measuredRun('node', ['tests/scale/compress.ts', dist], process.cwd());
		const search = await measuredRun('node', ['tests/scale/search-time.ts', dist], process.cwd());
		const weights = pageWeights(dist);
		return {
			size,
			pages: weights.reduce((sum, { pages }) => sum + pages, 0),
			check,
			build,
			weights,
			index,
			compression,
			search: JSON.parse(search.output),
		};
	} finally {
		remove();
	}
}

const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
	[row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** Milliseconds for each page that a size has more than the first one. */
function perAddedPage({ pages, build }: Measured, first: Measured, of: 'wall' | 'processor'): string {
	const added = pages - first.pages;
	return added > 0 ? (((build[of] - first.build[of]) / added) * 1000).toFixed(1) : '';
}

function print(all: readonly Measured[]) {
	const [first] = all;
	if (!first) return;
	const times = all.map((each) => `${each.size}×`);
	const line = (name: string, value: (each: Measured) => string | number) => [name, ...all.map(value)];
	const rows = [
		line('pages', ({ pages }) => pages),
		line('content check, s of processor', ({ check }) => check.processor.toFixed(1)),
		line('build, s', ({ build }) => build.wall.toFixed(1)),
		line('build, s of processor', ({ build }) => build.processor.toFixed(1)),
		line('ms for each added page', (each) => perAddedPage(each, first, 'wall')),
		line('ms of processor for each added page', (each) => perAddedPage(each, first, 'processor')),
		line('most memory of the build, MB', ({ build }) => build.peakMemory.toFixed(0)),
		line('compression, s of processor', ({ compression }) => compression.processor.toFixed(1)),
		line('compression, most memory, MB', ({ compression }) => compression.peakMemory.toFixed(0)),
		line('files of search', ({ index }) => index.files),
		line('files of search, KB', ({ index }) => kilobytes(index.bytes)),
		line('entries of the catalog', ({ search }) => search.entries),
		line('catalog as sent, KB', ({ search }) => kilobytes(search.catalogBytes)),
		line('first query as sent, KB', ({ search }) => kilobytes(search.firstBytes)),
		line('first query, ms', ({ search }) => search.first.toFixed(0)),
		line('query, median ms', ({ search }) => search.query.toFixed(1)),
		line('query, slowest ms', ({ search }) => search.slowest.toFixed(1)),
	];
	console.log(`\n${table(['', ...times], rows)}\n`);
	const weights = first.weights.map(({ type }) => [
		type,
		...all.map((each) => {
			const found = each.weights.find((weight) => weight.type === type);
			if (!found) return '';
			return found.pages > 2 ? `${kilobytes(found.median)}, at most ${kilobytes(found.max)}` : kilobytes(found.max);
		}),
	]);
	console.log(`${table(['KB of HTML', ...times], weights)}\n`);
}

const sizes = process.argv.slice(2).map(Number);
const wrong = sizes.find((size) => !Number.isInteger(size) || size < 1 || size > 100);
if (wrong !== undefined) {
	console.error(`bench:scale: “${process.argv.slice(2).join(' ')}”; expected sizes from 1 to 100, e.g. 1 10 50`);
	process.exit(1);
}
const measured: Measured[] = [];
for (const size of sizes.length > 0 ? sizes : [1, 10, 50, 100]) {
	console.error(`bench:scale: ${size}× …`);
	measured.push(await measure(size));
}
print(measured);
