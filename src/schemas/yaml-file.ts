import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { issueMessage } from '#schemas/text.ts';

/** What the entry is called that a path leads into, and the field in it. */
export interface EntryPlace {
	name: string;
	field: readonly PropertyKey[];
}

/**
 * What a text in YAML says, in the form of `schema`; `placeOf` names the entry
 * of a path in what is written. Throws an Error with a line for each fault:
 * file, entry, field, and what was expected.
 */
export function parseYaml<Schema extends z.ZodType>(
	content: string,
	file: string,
	schema: Schema,
	placeOf: (path: readonly PropertyKey[], written: unknown) => EntryPlace,
): z.output<Schema> {
	let written: unknown;
	try {
		written = parse(content);
	} catch (error) {
		throw new Error(`${file}: ${String(error instanceof Error ? error.message : error).split('\n')[0]}`);
	}
	const read = schema.safeParse(written);
	if (read.success) return read.data;
	const lines = read.error.issues.map(({ path, message }) => {
		const { name, field } = placeOf(path, written);
		return `${file}: ${name}: ${field.length > 0 ? `field “${field.map(String).join('.')}” ` : ''}${issueMessage(message)}`;
	});
	throw new Error(lines.join('\n'));
}
