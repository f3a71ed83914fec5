/** The widest line of the project's code. */
const WIDTH = 120;

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
const key = (name: string) => (/^[a-z_$][\w$]*$/i.test(name) ? name : quoted(name));

/** A value as TypeScript writes it, as the formatter would set it: on one line where it fits, else an entry a line. */
export function literal(value: unknown, indent = '', taken = 0): string {
	if (typeof value === 'string') return quoted(value);
	if (typeof value !== 'object' || value === null) return String(value);
	const inner = `${indent}\t`;
	const entries = Array.isArray(value)
		? value.map((each) => ['', each] as const)
		: Object.entries(value)
				.filter(([, each]) => each !== undefined)
				.map(([name, each]) => [`${key(name)}: `, each] as const);
	const [open, close] = Array.isArray(value) ? '[]' : '{}';
	if (entries.length === 0) return `${open}${close}`;
	const flat = entries.map(([name, each]) => name + literal(each, '', -Infinity));
	const line = Array.isArray(value) ? `[${flat.join(', ')}]` : `{ ${flat.join(', ')} }`;
	if (indent.length * 4 + taken + line.length < WIDTH && !line.includes('\n')) return line;
	const lines = entries.map(([name, each]) => `${inner}${name}${literal(each, inner, name.length + 1)},`);
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

/** A file of data with the values of some of its constants replaced; its types and what it says of them stay. */
export function withValues(source: string, values: Readonly<Record<string, unknown>>): string {
	return Object.entries(values).reduce((text, [name, value]) => {
		const declared = new RegExp(`^export const ${name}\\b[^=]*= (?=[[{])`, 'm').exec(text);
		if (!declared) throw new Error(`no constant “${name}” to give a value`);
		const start = declared.index + declared[0].length;
		return text.slice(0, start) + literal(value, '', declared[0].length) + text.slice(endOf(text, start));
	}, source);
}
