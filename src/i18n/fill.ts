/** What placeholders of a text are filled with. */
export type Values = Readonly<Record<string, string | number>>;

const withFirst = (text: string, change: (letter: string) => string) => change(text.charAt(0)) + text.slice(1);

/** The value of a placeholder; `{Count}` is the value of `count` with a capital. */
function filledWith(name: string, values: Values): string | undefined {
	if (values[name] !== undefined) return String(values[name]);
	const value = values[withFirst(name, (letter) => letter.toLowerCase())];
	return value === undefined ? undefined : withFirst(String(value), (letter) => letter.toUpperCase());
}

/** A text with those of its `{placeholders}` filled in that have a value; the others stay. */
export const fillKnown = (text: string, values: Values): string =>
	text.replace(/\{(\w+)\}/g, (placeholder, name: string) => filledWith(name, values) ?? placeholder);

/** A text with its `{placeholders}` filled in. Throws a RangeError that names `where` and the placeholder without a value. */
export function fill(text: string, values: Values, where = 'a text'): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = filledWith(name, values);
		if (value === undefined) throw new RangeError(`${where}: no value for {${name}}`);
		return value;
	});
}
