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

/** What no page uses of the device. */
const FEATURES =
	'accelerometer camera clipboard-read display-capture geolocation gyroscope hid idle-detection local-fonts magnetometer microphone midi payment publickey-credentials-get serial storage-access usb xr-spatial-tracking';

/**
 * What a page may use of the device: copying, for the site's own pages. Sharing
 * (`web-share`) they may anyway, and a browser that has none warns where it is named.
 */
const permissions = {
	...Object.fromEntries(FEATURES.split(' ').map((name) => [name, '()'])),
	'clipboard-write': '(self)',
};

/**
 * What every response says for the reader's safety, by the header's name.
 * `Cross-Origin-Resource-Policy` is `cross-origin` in the folders that other
 * sites may show (`sharedFolders`); `Strict-Transport-Security` is said over
 * TLS only, where alone it means something.
 */
export const securityHeaders = {
	'Content-Security-Policy': serializePolicy('header'),
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': Object.entries(permissions)
		.map(([name, who]) => `${name}=${who}`)
		.join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Strict-Transport-Security': 'max-age=31536000',
} as const;

/** Folders whose files other sites may show: the card images of shared links. */
export const sharedFolders = ['cards/'] as const;
