import { isMap, LineCounter, parseDocument } from 'yaml';
import type { ContentFile } from '#markdown/content-file.ts';
import { frontMatterSchemas } from '#schemas/front-matter.ts';
import type { Problem } from './problem.ts';

/** Reads the front matter of a content file and checks it against the schema of its collection. */
export function readFrontMatter(
	path: string,
	yaml: string,
	{ collection }: ContentFile,
): { data: Record<string, unknown>; problems: Problem[] } {
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines });
	const at = (offset: number) => lines.linePos(offset).line + 1;
	const [fault] = document.errors;
	if (fault)
		return {
			data: {},
			problems: [{ file: path, line: at(fault.pos[0]), message: `front matter: ${fault.message.split('\n')[0]}` }],
		};
	const value: unknown = document.toJS();
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return {
			data: {},
			problems: [{ file: path, line: 2, message: 'front matter: expected fields in the form name: text' }],
		};
	const data = value as Record<string, unknown>;
	const lineOf = (field: PropertyKey | undefined) => {
		const pair = isMap(document.contents) && document.contents.items.find(({ key }) => String(key) === field);
		const range =
			pair && typeof pair.key === 'object' && pair.key && 'range' in pair.key
				? (pair.key.range as readonly number[])
				: undefined;
		return at(range?.[0] ?? 0);
	};
	const schema = frontMatterSchemas[collection];
	const result = schema.safeParse(data);
	if (result.success) return { data, problems: [] };
	const problems = result.error.issues.map((issue): Problem => {
		if (issue.code === 'unrecognized_keys') {
			return {
				file: path,
				line: lineOf(issue.keys[0]),
				message: `front matter: unknown field “${issue.keys.join('”, “')}”; expected ${Object.keys(schema.shape).join(', ')}`,
			};
		}
		const field = issue.path[0];
		const missing = field !== undefined && !Object.hasOwn(data, field);
		return {
			file: path,
			line: missing ? 1 : lineOf(field),
			message: `front matter: field “${String(field)}” ${missing ? 'is missing' : `is wrong: ${issue.message}`}`,
		};
	});
	return { data, problems };
}
