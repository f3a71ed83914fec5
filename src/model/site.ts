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
