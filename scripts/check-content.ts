/**
 * Checks the content alone, in seconds: what an editor runs after a change.
 * Prints one line a problem (file, line, what was expected) and ends with 1
 * where there is any.
 *
 * Usage: npm run check:content [-- folder that holds content/]; `--generated`
 * for a plan that was made to measure with and has no printed source.
 */
import { parseArgs } from 'node:util';
import { formatProblem } from './content-checks/problem.ts';

try {
	// Data files are read on import, so one that cannot be read is answered below.
	const { checkContent } = await import('./content-checks/index.ts');
	const { values, positionals } = parseArgs({ options: { generated: { type: 'boolean' } }, allowPositionals: true });
	const { problems, files, blocks, numbers, terms } = checkContent(positionals[0] ?? '.', values);
	for (const problem of problems) console.error(formatProblem(problem));
	console.log(
		`content: ${files} files, ${blocks} blocks, ${numbers} numbers, ${terms} terms, ${problems.length} problems`,
	);
	process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
