/**
 * Checks the content alone, in seconds: what an editor runs after a change.
 * Prints one line a problem (file, line, what was expected) and ends with 1
 * where there is any.
 *
 * Usage: npm run check:content [-- folder that holds content/]
 */
import { checkContent } from './content-checks/index.ts';
import { formatProblem } from './content-checks/problem.ts';

try {
	const { problems, files, blocks, numbers, terms } = checkContent(process.argv[2] ?? '.');
	for (const problem of problems) console.error(formatProblem(problem));
	console.log(
		`content: ${files} files, ${blocks} blocks, ${numbers} numbers, ${terms} terms, ${problems.length} problems`,
	);
	process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
