import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { planData } from '../../scripts/content-checks/data.ts';
import { planFacts } from '../../scripts/content-checks/facts.ts';
import { contentBytes } from '../../scripts/content-checks/files.ts';
import { checkBytes } from '../../scripts/content-checks/index.ts';
import { formatProblem } from '../../scripts/content-checks/problem.ts';
import { codeFaults } from '../fixtures/mutations/code.ts';
import { dataFaults } from '../fixtures/mutations/data.ts';
import { evidenceFaults } from '../fixtures/mutations/evidence.ts';
import { fileFaults, frontMatterFaults } from '../fixtures/mutations/front-matter.ts';
import { textFaults } from '../fixtures/mutations/text.ts';
import { unknowable } from '../fixtures/mutations/unknowable.ts';
import { type Mutant, otherMutants, textMutants } from '../support/mutants.ts';
import { yieldOf } from '../support/yield.ts';

const files = contentBytes('.');
const kinds: { kind: string; mutants: Mutant[] }[] = [
	...[...textFaults, ...codeFaults, ...frontMatterFaults, ...evidenceFaults].map((fault) => ({
		kind: fault.kind,
		mutants: textMutants(fault, files),
	})),
	...[...fileFaults, ...dataFaults].map((fault) => ({ kind: fault.kind, mutants: otherMutants(fault, files) })),
];

type Verdict = 'caught' | 'harmless' | 'survived';

/** Whether what the site makes of the faulty copy is what it makes of the good one. */
function isHarmless({ where, files: faulty, checked }: Mutant): boolean {
	const { data = planData, facts = planFacts } = checked;
	return (
		checked.words === undefined &&
		isDeepStrictEqual(data, planData) &&
		isDeepStrictEqual(facts, planFacts) &&
		yieldOf(faulty, where) === yieldOf(files, where)
	);
}

/** Whether a line tells where to look: it names a file that was changed, or the data that rest on the changed words. */
function names(line: string, { where }: Mutant): boolean {
	// Evidence is named without its folder where the line has that already.
	const own = where.flatMap((path) => [path, path.replace('content/source/', '')]);
	const rests = where.some((path) => path.startsWith('content/')) && /^src\/data\/[\w-]+\.ts /.test(line);
	return rests || own.some((name) => line.includes(name));
}

/** What the checks make of a faulty copy, and what is wrong with their answer. */
function judge(mutant: Mutant): { verdict: Verdict; wrong?: string } {
	const lines = checkBytes(mutant.files, mutant.checked).problems.map(formatProblem);
	if (lines.length === 0) return { verdict: isHarmless(mutant) ? 'harmless' : 'survived' };
	if (lines.some((line) => line.includes('\n'))) return { verdict: 'caught', wrong: `more than a line: ${lines}` };
	return lines.some((line) => names(line, mutant))
		? { verdict: 'caught' }
		: { verdict: 'caught', wrong: `names another file: ${lines[0]}` };
}

const counts = new Map<string, Record<Verdict, number>>();
const survivors: string[] = [];

/** The counts as rows of a table. */
function rows(): string[] {
	return [...counts].map(([kind, { caught, harmless, survived }]) => {
		const cells = [kind, caught + harmless + survived, caught, harmless, survived];
		return `| ${cells.join(' | ')} |`;
	});
}

describe('a fault made by chance', () => {
	it('has no part in the content and data as they are', () => {
		expect(checkBytes(files).problems).toEqual([]);
	});

	it.each(kinds)('$kind: is answered with a line that says where, or changes no page', ({ kind, mutants }) => {
		const count = { caught: 0, harmless: 0, survived: 0 };
		counts.set(kind, count);
		const faults: string[] = [];
		for (const mutant of mutants) {
			const { verdict, wrong } = judge(mutant);
			count[verdict] += 1;
			const line = `${mutant.where.join(', ')}: ${wrong ?? kind} ${mutant.what}`;
			const known = mutant.where.every((path) => unknowable[kind]?.of.test(path));
			if (verdict === 'survived') survivors.push(line);
			if (wrong || (verdict === 'survived' && !known)) faults.push(line);
		}
		expect(mutants.length).toBeGreaterThan(1);
		expect(faults).toEqual([]);
	});

	it('comes in the kinds that the documents list, and survives only where they say why', () => {
		const document = readFileSync('docs/robustness.md', 'utf8');
		const listed = [...document.matchAll(/^\| ([^|]+) \| +(\d+) \| +\d+ \| +\d+ \| +\d+ \|$/gm)];
		expect(listed.map(([, kind = '', total]) => [kind.trim(), Number(total)])).toEqual(
			kinds.map(({ kind, mutants }) => [kind, mutants.length]),
		);
		for (const { why } of Object.values(unknowable)) expect(document).toContain(why);
		const total = kinds.reduce((sum, { mutants }) => sum + mutants.length, 0);
		expect(total).toBeGreaterThan(600);
		expect(survivors.length).toBeLessThan(total / 20);
	});

	afterAll(() => {
		const sum = (verdict: Verdict) => [...counts.values()].reduce((all, each) => all + each[verdict], 0);
		const [caught, harmless, survived] = [sum('caught'), sum('harmless'), sum('survived')];
		console.log(
			[
				...['| kind | mutations | caught | harmless | survived |', '| --- | --- | --- | --- | --- |', ...rows()],
				`${caught + harmless + survived} mutations of ${counts.size} kinds: ${caught} caught, ${harmless} harmless, ${survived} survived`,
				...survivors,
			].join('\n'),
		);
	});
});
