import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';

/** A problem of an entry of a data file, which has no line: the message begins with the entry's name. */
export const entryProblem = (file: string, entry: string, message: string): Problem => ({
	file,
	line: undefined,
	message: `${entry}: ${message}`,
});

/** What a schema finds wrong with an entry, a line a field. */
export function schemaProblems(schema: z.ZodType, entry: unknown, file: string, name: string): Problem[] {
	const result = schema.safeParse(entry);
	if (result.success) return [];
	const issues = result.error.issues.flatMap((issue) =>
		issue.code === 'invalid_union' ? (issue.errors[0] ?? []) : [issue],
	);
	return issues.map((issue) =>
		entryProblem(
			file,
			name,
			`field “${issue.path.join('.')}” ${issue.message.replace(/^Invalid/, 'is wrong: invalid')}`,
		),
	);
}
