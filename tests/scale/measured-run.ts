import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from '../../scripts/run.ts';

/** What running a command of Node cost; what programs of another kind took that it started is left out. */
export interface RunCost {
	/** From start to end, in seconds. */
	wall: number;
	/** Seconds of processor time of all its processes. */
	processor: number;
	/** The most memory that one of its processes held, in MB. */
	peakMemory: number;
	output: string;
}

/** Runs a program of the project in `folder` and measures it. Throws an Error with what it printed where it fails. */
export async function measuredRun(program: string, words: readonly string[], folder: string): Promise<RunCost> {
	const kept = mkdtempSync(join(tmpdir(), 'plan-cost-'));
	const file = join(kept, 'costs');
	const env = { NODE_OPTIONS: `--import ${resolve('tests/support/tell-cost.mjs')}`, COST_FILE: file };
	try {
		const begun = performance.now();
		const { code, output } = await run(program, words, { cwd: folder, keep: true, env });
		const wall = (performance.now() - begun) / 1000;
		if (code !== 0) throw new Error(`${program} ${words.join(' ')}: ended with ${code}\n${output.slice(-2000)}`);
		const costs = readFileSync(file, 'utf8')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as NodeJS.ResourceUsage);
		return {
			wall,
			processor: costs.reduce((sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime, 0) / 1e6,
			peakMemory: Math.max(...costs.map(({ maxRSS }) => maxRSS)) / 1000,
			output,
		};
	} finally {
		rmSync(kept, { recursive: true });
	}
}
