/**
 * Checks the content alone, in seconds: what an editor runs after a change.
 * Prints one line a problem (file, line, what was expected) and ends with 1
 * where there is any. What is still to be filled comes first, for data that
 * are not whole need not load.
 *
 * Usage: npm run check:content [-- folder that holds content/]; `--generated`
 * for a plan that was made to measure with and has no printed source.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { contentBytes, dataBytes } from './content-checks/files.ts';
import { formatProblem, type Problem } from './content-checks/problem.ts';
import { checkToFill } from './content-checks/to-fill.ts';

/** Prints the problems, each on its line, and what was looked at. */
function report(problems: readonly Problem[], looked: string) {
	for (const problem of problems) console.error(formatProblem(problem));
	console.log(`content: ${looked}, ${problems.length} problems`);
	process.exitCode = problems.length > 0 ? 1 : 0;
}

/** One line on why data or words could not be read: with file and line where they are no TypeScript, with the file where it is missing. */
function loadFault(error: unknown): string {
	const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
	const [, path, line] = /^file:\/\/(\S+):(\d+)\n/.exec(stack) ?? [];
	const [, missing] = /^Cannot find module '(.+?)'/.exec(message) ?? [];
	if (path) return `${relative('.', path)}:${line} ${message}`;
	return missing ? `${relative('.', missing)} file is missing: expected one of this name` : message;
}

try {
	const { values, positionals } = parseArgs({ options: { generated: { type: 'boolean' } }, allowPositionals: true });
	const root = positionals[0] ?? '.';
	const content = contentBytes(root);
	const toFill = checkToFill(new Map([...content, ...dataBytes(root)]));
	if (toFill.length > 0) report(toFill, `${content.size} files`);
	else {
		const { checkBytes } = await import('./content-checks/index.ts');
		const { problems, files, blocks, numbers, terms } = checkBytes(content, values);
		report(problems, `${files} files, ${blocks} blocks, ${numbers} numbers, ${terms} terms`);
	}
} catch (error) {
	console.error(loadFault(error));
	process.exitCode = 1;
}
