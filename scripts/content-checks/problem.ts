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
