/** The widest line of the project's code. */
const WIDTH = 120;

/** How wide a text stands: a Chinese character takes two columns. */
const widthOf = (text: string) => text.length + (text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0);
const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
const key = (name: string) => (/^[a-z_$][\w$]*$/i.test(name) ? name : quoted(name));

/** A value as TypeScript writes it, about as the formatter would set it: on one line where `room` columns hold it, else an entry a line. */
function literal(value: unknown, room: number, indent = ''): string {
	if (typeof value === 'string') return quoted(value);
	if (typeof value !== 'object' || value === null) return String(value);
	const isList = Array.isArray(value);
	const entries = Object.entries(value)
		.filter(([, each]) => each !== undefined)
		.map(([name, each]) => [isList ? '' : `${key(name)}: `, each] as const);
	const [open, close] = isList ? '[]' : '{}';
	if (entries.length === 0) return `${open}${close}`;
	if (room > 0) {
		const flat = entries.map(([name, each]) => name + literal(each, Number.POSITIVE_INFINITY)).join(', ');
		const line = isList ? `[${flat}]` : `{ ${flat} }`;
		if (widthOf(line) <= room) return line;
	}
	const inner = `${indent}\t`;
	const lines = entries.map(([name, each]) => {
		const taken = inner.length * 2 + name.length + 1;
		return `${inner}${name}${literal(each, WIDTH - taken, inner)},`;
	});
	return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}

/** Where the value that begins at `from` in TypeScript ends, past strings and comments. */
function endOf(source: string, from: number): number {
	const tokens = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|\/\/.*|\/\*[\s\S]*?\*\/|[[\]{}]/g;
	tokens.lastIndex = from;
	let depth = 0;
	for (const { 0: token, index } of source.matchAll(tokens)) {
		if ('[{'.includes(token)) depth += 1;
		else if (']}'.includes(token)) depth -= 1;
		if (depth === 0 && ']}'.includes(token)) return index + 1;
	}
	throw new Error(`no end of the value at ${from}`);
}

/** A file of data with the values of some of its constants replaced; what it says of them stays. */
export function withValues(source: string, values: Readonly<Record<string, unknown>>): string {
	return Object.entries(values).reduce((text, [name, value]) => {
		const declared = new RegExp(`^export const ${name}\\b[^=]*= (?=[[{])`, 'm').exec(text);
		if (!declared) throw new Error(`no constant “${name}” to give a value`);
		const start = declared.index + declared[0].length;
		return text.slice(0, start) + literal(value, 0) + text.slice(endOf(text, start));
	}, source);
}

/** A file of data with nothing in any of its constants. */
export function emptied(source: string): string {
	const names = [...source.matchAll(/^export const (\w+)[^=]*= ([[{])/gm)];
	return withValues(source, Object.fromEntries(names.map(([, name = '', open]) => [name, open === '[' ? [] : {}])));
}
