import { type SpawnOptions, spawn } from 'node:child_process';

/** How a command ended, and what it printed where that was kept. */
export interface Outcome {
	code: number;
	output: string;
}

/**
 * Runs a program of this project's own installation (its name in
 * node_modules/.bin) or `node`. With `keep` what it prints is returned,
 * otherwise it goes to the terminal. It runs in the folder `cwd`, this one where none is given. Where `signal` aborts, the program is ended.
 */
export function run(
	program: string,
	words: readonly string[],
	{
		keep = false,
		env = {},
		cwd,
		signal,
	}: { keep?: boolean; env?: Record<string, string>; cwd?: string; signal?: AbortSignal } = {},
): Promise<Outcome> {
	const options: SpawnOptions = {
		signal,
		cwd,
		stdio: keep ? ['ignore', 'pipe', 'pipe'] : 'inherit',
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}`,
			...env,
		},
	};
	return new Promise((resolve, reject) => {
		const child = spawn(program, words, options);
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (text: string) => {
				output += text;
			});
		}
		child.on('error', reject);
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}
