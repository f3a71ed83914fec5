import type { FileBytes } from './files.ts';
import type { Problem } from './problem.ts';

/** What stands where a person has yet to write something; it may say what. */
const TO_FILL = /\[to fill(?:: ([^\]]*))?\]/;

/** The field before a marker, or what it is part of. */
const nameOf = (before: string) => {
	const [, field] = /([\w-]+)['"]?:[^:]*$/.exec(before) ?? [];
	return field ? `field “${field}”` : 'the text here';
};

/** Every place of content and data where a person has yet to write something, line by line. */
export function checkToFill(files: FileBytes): Problem[] {
	return [...files].flatMap(([file, bytes]) =>
		new TextDecoder()
			.decode(bytes)
			.split('\n')
			.flatMap((text, index): Problem[] => {
				const found = TO_FILL.exec(text);
				if (!found) return [];
				const expected = found[1] ?? (file.endsWith('.mdx') ? 'the words that belong here' : 'its value');
				const message = `${nameOf(text.slice(0, found.index))} is still to be filled: expected ${expected}`;
				return [{ file, line: index + 1, message }];
			}),
	);
}
