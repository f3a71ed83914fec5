/**
 * Runs every check, fast ones first, and closes with one line
 * `N passed, N failed`. Exit code 1 where anything failed.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { ensureNginx } from './find-nginx.ts';
import { freePort } from './ports.ts';
import { run } from './run.ts';
import { SAMPLE_WORKSPACE } from './sample-workspace.ts';

interface Count {
	passed: number;
	failed: number;
}

/** A step of the test run; it says itself how many checks passed and failed. */
interface Stage {
	name: string;
	check: () => Promise<Count>;
	/** Whether later stages need this one. */
	required?: boolean;
}

const RESULTS = 'test-results';

/** A command that is one check: it passes where it ends with 0. */
const commandWith =
	(env: Record<string, string>, program: string, ...words: string[]) =>
	async (): Promise<Count> => {
		const { code } = await run(program, words, { env });
		return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	};
const command = (program: string, ...words: string[]) => commandWith({}, program, ...words);

/** Tests of Vitest: of one project, or what `words` choose, in the folder `cwd`. */
const vitest =
	(name: string, words: readonly string[] = ['--project', name], cwd = '.') =>
	async (): Promise<Count> => {
		const file = resolve(`${RESULTS}/${name}.json`);
		const reports = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
		const { code } = await run('vitest', ['run', ...words, ...reports], { cwd });
		const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(file, 'utf8'));
		return { passed, failed: code === 0 ? 0 : Math.max(1, failed) };
	};

/** What of the tests another plan can make fail: all of site and unit but those that weigh it, quote it, build, run commands, or look at what Git has. */
const OF_ANY_PLAN = [
	...[
		'--project',
		'site',
		'--project',
		'unit',
		'--exclude',
		'tests/site/{bare-plan,budgets,build-faults,floor}.test.ts',
	],
	...['--exclude', 'tests/unit/{commands,local-commands,pdf-command,build-steps,hosting,plan-apart,verify}.test.ts'],
];

async function hosting(): Promise<Count> {
	await ensureNginx();
	await ensureBrowser();
	return vitest('hosting')();
}

async function browser(): Promise<Count> {
	const chrome = await ensureBrowser();
	const port = await freePort(4390);
	const { code } = await run('playwright', ['test'], { env: { CHROME_PATH: chrome, PORT: String(port) } });
	const { stats } = JSON.parse(readFileSync(`${RESULTS}/browser.json`, 'utf8'));
	const failed = stats.unexpected + stats.flaky;
	return { passed: stats.expected, failed: code === 0 ? failed : Math.max(1, failed) };
}

const stages: Stage[] = [
	{ name: 'lint', check: command('biome', 'check', '.') },
	{ name: 'punctuation', check: command('autocorrect', '--lint', '--no-diff-bg-color', 'content/zh') },
	{ name: 'unused code', check: command('knip', '--no-progress') },
	{ name: 'content', check: command('node', 'scripts/check-content.ts') },
	{ name: 'types', check: command('astro', 'check') },
	{ name: 'unit tests', check: vitest('unit') },
	// With a poster of each kind of page: all of them would take the tests longer.
	{ name: 'build', check: commandWith({ DRAW_POSTERS: 'few' }, 'node', 'scripts/build.ts'), required: true },
	{ name: 'golden tests', check: vitest('golden') },
	{ name: 'site tests', check: vitest('site') },
	{ name: 'build of the sample plan', check: command('node', 'scripts/build-sample.ts') },
	{ name: 'tests over the sample plan', check: vitest('sample', OF_ANY_PLAN, SAMPLE_WORKSPACE) },
	{ name: 'HTML', check: command('html-validate', 'dist/**/*.html') },
	{ name: 'browser tests', check: browser },
	{ name: 'PDF files', check: command('node', 'scripts/pdf.ts') },
	{ name: 'build with PDF files', check: command('node', 'scripts/build.ts') },
	{ name: 'PDF tests', check: vitest('pdf') },
	{ name: 'build in a folder', check: command('node', 'scripts/build-subfolder.ts') },
	{ name: 'hosting tests', check: hosting },
];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const total: Count = { passed: 0, failed: 0 };
const failedStages: string[] = [];
for (const { name, check, required } of stages) {
	console.log(`\n== ${name}`);
	const started = performance.now();
	const count = await check().catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		return { passed: 0, failed: 1 };
	});
	total.passed += count.passed;
	total.failed += count.failed;
	if (count.failed > 0) failedStages.push(name);
	console.log(
		`== ${name}: ${count.passed} passed, ${count.failed} failed, ${((performance.now() - started) / 1000).toFixed(1)} s`,
	);
	if (required && count.failed > 0) break;
}
if (failedStages.length > 0) console.log(`\nfailed: ${failedStages.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
