/** The longest link to a mail that programs on every system take. */
const LONGEST = 1900;

/** A text no longer than so many characters, none of them cut in two, with a mark where it was cut. */
function cutTo(text: string, length: number, mark: string): string {
	const characters = [...text];
	return characters.length <= length ? text : characters.slice(0, length).join('') + mark;
}

/**
 * The link to a mail that reports a fault. `body` gives its text around a
 * quotation, which is cut with `mark` where the link would be too long.
 */
export function mailReport(
	address: string,
	subject: string,
	{ quote, mark, body }: { quote: string; mark: string; body: (quote: string) => string },
): string {
	// Lines of a mail end in both signs; a lone half of a character cannot be encoded.
	const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD').replace(/\r?\n/g, '\r\n'));
	const link = (length: number) =>
		`${address}?subject=${encoded(subject)}&body=${encoded(body(cutTo(quote, length, mark)))}`;
	let [fits, over] = [0, [...quote].length + 1];
	while (over - fits > 1) {
		const middle = (fits + over) >> 1;
		if (link(middle).length <= LONGEST) fits = middle;
		else over = middle;
	}
	return link(fits);
}
