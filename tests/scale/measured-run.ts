import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What running a command cost. */
export interface RunCost {
	/** From start to end, in seconds. */
	wall: number;
	/** Seconds of processor time of the command and all it started; NaN where the system does not tell. */
	processor: number;
	/** The most memory held at one moment by the command and all it started, in MB; what they share counts for each. NaN where the system does not tell. */
	peakMemory: number;
	output: string;
}

interface ProcessState {
	parent: number;
	command: string;
	/** Ticks of its own and of children that have ended. */
	ticks: number;
	pages: number;
}

const INTERVAL = 100;
const TICKS_A_SECOND = 100;
const PAGE_BYTES = 4096;

/** The processes of the system by their number, as Linux tells them; none elsewhere. */
function processes(): Map<number, ProcessState> {
	if (!existsSync('/proc/self/stat')) return new Map();
	const states = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((id): [number, ProcessState][] => {
			try {
				// First, so that a program which starts in between still counts as not started.
				const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
				// The name, in brackets, may have blanks: the fields behind it are counted from its end.
				const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
					.replace(/^.*\) /s, '')
					.split(' ')
					.map(Number);
				const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
				return [[Number(id), { parent: fields[1] ?? 0, command, ticks, pages: fields[21] ?? 0 }]];
			} catch {
				// It ended in the meantime.
				return [];
			}
		});
	return new Map(states);
}

/** A process and all that it and they started. */
function treeOf(root: number): ProcessState[] {
	const all = processes();
	const children = Map.groupBy(all, ([, { parent }]) => parent);
	const within = (id: number): ProcessState[] => {
		const own = all.get(id);
		if (!own) return [];
		// A child that is only about to start its program still has its parent's command, and its very memory.
		const memory = own.command === all.get(own.parent)?.command ? 0 : own.pages;
		return [{ ...own, pages: memory }, ...(children.get(id) ?? []).flatMap(([child]) => within(child))];
	};
	return within(root);
}

/** Runs a program of the project in `folder` and measures it. Throws an Error with what it printed where it fails. */
export async function measuredRun(program: string, words: readonly string[], folder: string): Promise<RunCost> {
	const begun = performance.now();
	const child = spawn(program, words, {
		cwd: folder,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}`,
		},
	});
	const sum = (states: readonly ProcessState[], field: 'ticks' | 'pages') =>
		states.reduce((total, state) => total + state[field], 0);
	let [ticks, pages] = [Number.NaN, Number.NaN];
	const poll = setInterval(() => {
		const tree = treeOf(child.pid ?? 0);
		if (tree.length === 0) return;
		ticks = Math.max(ticks || 0, sum(tree, 'ticks'));
		pages = Math.max(pages || 0, sum(tree, 'pages'));
	}, INTERVAL);
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => {
			output += text;
		});
	}
	const code = await new Promise<number | null>((ended, failed) =>
		child.on('close', ended).on('error', failed),
	).finally(() => clearInterval(poll));
	if (code !== 0) throw new Error(`${program} ${words.join(' ')}: ended with ${code}\n${output.slice(-2000)}`);
	return {
		wall: (performance.now() - begun) / 1000,
		processor: ticks / TICKS_A_SECOND,
		peakMemory: (pages * PAGE_BYTES) / 1e6,
		output,
	};
}
