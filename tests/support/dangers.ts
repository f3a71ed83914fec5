import type { CheerioAPI } from 'cheerio';

/** Elements that run, embed or redirect, none of which this site uses. */
const ELEMENTS =
	'iframe, frame, frameset, object, embed, applet, style, base, math, noscript, portal, meta[http-equiv=refresh i]';
/** Attributes that a browser follows or loads. */
const URLS = 'href src srcset action formaction poster data ping background xlink:href cite'.split(' ');
/** The one foreign address of a page: the vocabulary of its data for search engines, which no browser follows. */
const VOCABULARY = 'https://schema.org';

/**
 * What on a page could run, or lead to or load from another host than
 * `origin`: event handlers, script addresses, foreign addresses anywhere in
 * its attributes and data, elements that have no place here. Links to the
 * addresses in `allowed` are none.
 */
export function dangers($: CheerioAPI, origin: string, allowed: readonly string[] = []): string[] {
	const found = $(ELEMENTS)
		.toArray()
		.map((element) => ('name' in element ? `<${element.name}>` : ''));
	for (const element of $('*').toArray()) {
		if (!('attribs' in element)) continue;
		const { name, attribs } = element;
		for (const [attribute, value] of Object.entries(attribs)) {
			if (name === 'a' && attribute === 'href' && allowed.includes(value)) continue;
			const where = `<${name} ${attribute}="${value.slice(0, 60)}">`;
			if (/^on/i.test(attribute) || attribute === 'srcdoc' || attribute === 'style') found.push(where);
			const foreign = [...value.matchAll(/(?:[a-z][a-z0-9+.-]*:)?\/\/[^\s"']*/gi)].filter(
				([url]) => new URL(url, origin).origin !== origin,
			);
			if (foreign.length > 0) found.push(where);
			// What a URL parser skips before and in a scheme, a browser skips too.
			const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[^!-\uFFFF]/g, ''))?.[1];
			if (URLS.includes(attribute.toLowerCase()) && scheme && !value.startsWith(`${origin}/`)) found.push(where);
		}
	}
	for (const script of $('script[type="application/ld+json"]').toArray()) {
		for (const [url] of $(script)
			.text()
			.matchAll(/(?:[a-z][a-z0-9+.-]*:)?\/\/[^"\s]*/gi))
			if (url !== VOCABULARY && new URL(url, origin).origin !== origin) found.push(`data ${url}`);
	}
	return found;
}
