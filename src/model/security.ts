/**
 * What a page of this site may load: its own files and nothing inline.
 * 'wasm-unsafe-eval' is for the search engine, `data:` for images in CSS.
 */
export const contentSecurityPolicy = {
	'default-src': ["'none'"],
	'script-src': ["'self'", "'wasm-unsafe-eval'"],
	'style-src': ["'self'"],
	'style-src-attr': ["'none'"],
	'img-src': ["'self'", 'data:'],
	'font-src': ["'self'"],
	'connect-src': ["'self'"],
	'worker-src': ["'self'"],
	'manifest-src': ["'self'"],
	'base-uri': ["'none'"],
	'form-action': ["'self'"],
	'frame-ancestors': ["'none'"],
} as const;

/** Directives that browsers heed in a header only. */
const HEADER_ONLY = new Set(['frame-ancestors']);

/** The policy as the text of a header, or of a `<meta http-equiv>` (without what browsers ignore there). */
export function serializePolicy(place: 'header' | 'meta'): string {
	return Object.entries(contentSecurityPolicy)
		.filter(([directive]) => place === 'header' || !HEADER_ONLY.has(directive))
		.map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
		.join('; ');
}

/** The `_headers` file that static hosts read: the policy for every path under `basePath`. */
export function headersFile(basePath: string): string {
	return `${basePath}*\n  Content-Security-Policy: ${serializePolicy('header')}\n`;
}
