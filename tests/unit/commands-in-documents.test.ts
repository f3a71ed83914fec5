import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandsOf, documents, programsOf } from '../support/documents.ts';

/** The file of the test run that runs a program, and the words by which it does; or why no test does. */
type Proof = readonly [file: string, words: string] | { byHand: string };

const RUN = 'scripts/test.ts';
const LOCAL = 'tests/unit/local-commands.test.ts';
const SERVED = 'tests/hosting/commands.test.ts';

/** Every program that the documents' commands come to, by how it begins. */
const proofs: Readonly<Record<string, Proof>> = {
	'node scripts/setup.mjs': ['tests/unit/commands.test.ts', "'scripts/setup.mjs'"],
	'node scripts/build.ts': [RUN, "command('node', 'scripts/build.ts')"],
	'node scripts/build-sample.ts': [RUN, "command('node', 'scripts/build-sample.ts')"],
	'node scripts/build-subfolder.ts': [RUN, "command('node', 'scripts/build-subfolder.ts')"],
	'node scripts/check-content.ts': [RUN, "command('node', 'scripts/check-content.ts')"],
	'node scripts/new-plan.ts': ['tests/unit/new-plan.test.ts', "'scripts/new-plan.ts'"],
	'node scripts/import-monitoring.ts': ['tests/unit/import-command.test.ts', "'scripts/import-monitoring.ts'"],
	'node scripts/pdf.ts': [RUN, "command('node', 'scripts/pdf.ts')"],
	'node scripts/posters.ts': ['scripts/build-sample.ts', "'scripts/posters.ts'"],
	'node scripts/start.ts': ['playwright.config.ts', "command: 'node scripts/start.ts'"],
	'node scripts/test.ts': ['package.json', '"test:all": "node scripts/test.ts"'],
	'biome check .': [RUN, "command('biome', 'check', '.')"],
	'biome check --write .': [LOCAL, "'format'"],
	'autocorrect --lint content/zh': [RUN, "command('autocorrect', '--lint'"],
	'autocorrect --fix content/zh': [LOCAL, "'format'"],
	knip: [RUN, "command('knip'"],
	'npx astro check': [RUN, "command('astro', 'check')"],
	'astro dev': [LOCAL, "'dev'"],
	'node scripts/write-nginx.ts': ['tests/unit/hosting.test.ts', "'write-nginx.ts'"],
	'npm install --package-lock-only': [LOCAL, "'lockfile'"],
	'node scripts/complete-lockfile.mjs': [LOCAL, "'lockfile'"],
	'npm ci': ['scripts/setup.mjs', "'ci', '--ignore-scripts'"],
	'node scripts/picture.ts': [SERVED, "'picture'"],
	'node scripts/bench-visit.ts': [SERVED, "'bench:visit'"],
	'node scripts/bench-load.ts': [SERVED, "'bench:load'"],
	'node scripts/bench-search.ts': [SERVED, "'bench:search'"],
	'node tests/scale/bench.ts': { byHand: 'takes minutes; tests/unit/scale.test.ts checks a generated plan' },
	'npm audit': { byHand: 'what the registry answers changes from day to day' },
	'sudo ': { byHand: 'changes a server; the hosting tests run nginx with the same files' },
	'rsync ': { byHand: 'needs a server of one\u2019s own' },
};

/** Whether the test run has the tests that a call of a test runner names; undefined where it is none. */
function namesTests(program: string): boolean | undefined {
	const [, project, vitestFilter = ''] = /^npx vitest run --project (\w+)(?: (?!--)(\S+))?/.exec(program) ?? [];
	const [, browserFilter = ''] = /^npx playwright test (\S+)$/.exec(program) ?? [];
	if (project === undefined && browserFilter === '') return undefined;
	const [folder, filter] = project === undefined ? ['browser', browserFilter] : [project, vitestFilter];
	const stage = project === undefined ? "run('playwright', ['test']" : `vitest('${project}')`;
	const tests = existsSync(`tests/${folder}`) ? readdirSync(`tests/${folder}`) : [];
	return readFileSync(RUN, 'utf8').includes(stage) && tests.some((name) => name.includes(filter));
}

const given = documents.flatMap(commandsOf);
const proofOf = (program: string) => Object.keys(proofs).find((beginning) => program.startsWith(beginning));

describe('the commands in the documents', () => {
	it.each(given.map(({ document, command }) => [document, command]))('%s: %s is run by the tests', (_, command) => {
		for (const program of programsOf(command)) {
			const isTested = namesTests(program);
			if (isTested !== undefined) {
				expect(isTested, `${program} names tests that the test run does not have`).toBe(true);
				continue;
			}
			const proof = proofs[proofOf(program) ?? ''];
			expect(proof, `${program}: nothing runs it; expected a test, and a line in this file`).toBeDefined();
			if (proof && 'byHand' in proof) continue;
			const [file, words] = proof ?? ['', ''];
			expect(readFileSync(file, 'utf8'), `${program} is not run by ${file}`).toContain(words);
		}
	});

	it('are all there is a proof for', () => {
		const named = new Set(given.flatMap(({ command }) => programsOf(command)).map(proofOf));
		expect(Object.keys(proofs).filter((beginning) => !named.has(beginning))).toEqual([]);
	});

	it('set only what the code reads', () => {
		const code = ['scripts', 'src']
			.flatMap((folder) =>
				readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
			)
			.filter((name) => /\.(ts|mjs|astro)$/.test(name))
			.map((name) => readFileSync(name, 'utf8'))
			.join('\n');
		for (const { document, command } of given) {
			for (const [, name = ''] of command.matchAll(/(?:^| )([A-Z_]+)=\S/g))
				expect(code.includes(`env.${name}`) || code.includes(`'${name}'`), `${document}: nothing reads ${name}`).toBe(
					true,
				);
		}
	});
});
