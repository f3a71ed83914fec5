import type { z } from 'astro/zod';
import { issueMessage } from '#schemas/text.ts';

/** Something wrong in the content: where, and in one line what was found and what was expected. */
export interface Problem {
	/** Path from the project's root. */
	file: string;
	line: number | undefined;
	message: string;
}

/** `file:line message`, the form editors and CI logs can jump from. */
export function formatProblem({ file, line, message }: Problem): string {
	return `${file}${line === undefined ? '' : `:${line}`} ${message.replace(/\s*\n\s*/g, ' ')}`;
}

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
	return issues.map(({ path, message }) =>
		entryProblem(file, name, `field “${path.join('.')}” ${issueMessage(message)}`),
	);
}
