/** Bytes as text: UTF-8, whose last character may be cut off; else GB 18030, as older browsers and programs in China send. */
function textOf(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
	} catch {
		return new TextDecoder('gb18030').decode(bytes);
	}
}

const unescaped = (text: string) =>
	text
		.replace(/%u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		.replace(/(?:%[\da-f]{2})+/gi, (run) =>
			textOf(Uint8Array.from(run.slice(1).split('%'), (byte) => Number.parseInt(byte, 16))),
		);

/** A part of a URL as text, whatever it holds: encoded once or twice, in UTF-8 or as GB 18030, or not well formed. Never throws. */
export function decoded(part: string): string {
	const once = unescaped(part);
	return /%(?:u[\da-f]{2})?[\da-f]{2}/i.test(once) ? unescaped(once) : once;
}

/** A value of a query by its name, in whatever encoding it was sent; empty where there is none. */
export function valueIn(search: string, name: string): string {
	const value = new URLSearchParams(search).get(name) ?? '';
	const [, sent = ''] = new RegExp(`[?&]${name}=([^&]*)`).exec(search) ?? [];
	return /\uFFFD|%u[\da-f]{4}|(?:%[\da-f]{2}){2}/i.test(value) ? decoded(sent.replace(/\+/g, ' ')) : value;
}
