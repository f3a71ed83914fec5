/**
 * The public origin of the site, from SITE_URL. Throws an Error with one line
 * where that is no http(s) origin.
 */
export function siteOrigin(value: string | undefined): string {
	const text = value ?? 'http://localhost:4321';
	let url: URL;
	try {
		url = new URL(text);
	} catch {
		throw new Error(`SITE_URL: “${text}” is no URL; expected e.g. https://plan.example.org`);
	}
	if (!/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
		throw new Error(
			`SITE_URL: “${text}” is no origin; expected e.g. https://plan.example.org (a folder goes into BASE_PATH)`,
		);
	}
	return url.origin;
}

/**
 * The base path from BASE_PATH: folders of letters, digits, `.`, `_`, `~` and
 * `-`. Throws an Error with one line where it is something else.
 */
export function siteBase(value: string | undefined): string {
	const base = `/${value ?? ''}/`.replace(/\/{2,}/g, '/');
	if (!/^\/(?:[\w~-][\w.~-]*\/)*$/.test(base))
		throw new Error(`BASE_PATH: “${value}” is no folder; expected e.g. /plan (letters, digits, “.”, “_”, “~” and “-”)`);
	return base;
}

/** Where readers report errors. */
export interface Contact {
	href: string;
	text: string;
}

/**
 * The contact from SITE_CONTACT: an e-mail address or an https URL; undefined
 * where it is not set. Throws an Error with one line where it is neither.
 */
export function siteContact(value: string | undefined): Contact | undefined {
	if (value === undefined || value === '') return undefined;
	if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return { href: `mailto:${value}`, text: value };
	if (/^https:\/\/[^\s]+$/.test(value)) return { href: value, text: value };
	throw new Error(
		`SITE_CONTACT: “${value}” is neither; expected an e-mail address or e.g. https://plan.example.org/report`,
	);
}
