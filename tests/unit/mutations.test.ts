import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
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
		isDeepStrictEqual(data, planData) &&
		isDeepStrictEqual(facts, planFacts) &&
		yieldOf(faulty, where) === yieldOf(files, where)
	);
}

/** What the checks make of a faulty copy, and why where that is not as it should be. */
function judge(mutant: Mutant): { verdict: Verdict; fault?: string } {
	const lines = checkBytes(mutant.files, mutant.checked).problems.map(formatProblem);
	if (lines.length === 0) return { verdict: isHarmless(mutant) ? 'harmless' : 'survived', fault: mutant.what };
	if (lines.some((line) => line.includes('\n'))) return { verdict: 'caught', fault: `more than a line: ${lines}` };
	// Evidence is named without its folder where the line has that already; data that rest on changed words name themselves.
	const names = mutant.where.flatMap((path) => [path, path.replace('content/source/', '')]);
	const rests = (line: string) =>
		mutant.where.some((path) => path.startsWith('content/')) && /^src\/data\/\w+\.ts /.test(line);
	return lines.some((line) => names.some((name) => line.includes(name)) || rests(line))
		? { verdict: 'caught' }
		: { verdict: 'caught', fault: `names another file: ${lines[0]}` };
}

const table = new Map<string, Record<Verdict, string[]>>();

describe('a fault made by chance', () => {
	it('has no part in the content and data as they are', () => {
		expect(checkBytes(files).problems).toEqual([]);
	});

	it.each(kinds)('$kind: is answered with a line that names the file, or changes no page', ({ kind, mutants }) => {
		const verdicts: Record<Verdict, string[]> = { caught: [], harmless: [], survived: [] };
		table.set(kind, verdicts);
		const faults: string[] = [];
		for (const mutant of mutants) {
			const { verdict, fault } = judge(mutant);
			verdicts[verdict].push(`${mutant.where.join(', ')} ${mutant.what}`);
			if (fault && verdict !== 'harmless')
				faults.push(`${verdict}: ${mutant.where.join(', ')}: ${fault} ${mutant.what}`);
		}
		expect(mutants.length).toBeGreaterThan(1);
		expect(faults).toEqual([]);
	});
});
