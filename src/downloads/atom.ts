import type { FeedView } from '#model/feed.ts';
import { ATOM } from '#model/feed-path.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element around what is XML already; one that holds nothing closes itself. */
function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes)
		.flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escaped(value)}"`))
		.join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const textOf = (name: string, text: string, attributes: Attributes = {}) => element(name, attributes, escaped(text));
/** A day as the time that Atom asks for: its beginning. */
const day = (name: string, date: string) => textOf(name, `${date}T00:00:00Z`);
const link = (attributes: Attributes) => element('link', attributes);

const HTML = 'text/html';

const entryXml = ({ id, title, published, updated, href, summary, via }: FeedView['entries'][number], locale: string) =>
	element(
		'entry',
		{},
		[
			textOf('id', id),
			textOf('title', title),
			day('published', published),
			day('updated', updated),
			link({ rel: 'alternate', type: HTML, hreflang: locale, href }),
			...(via ? [link({ rel: 'via', href: via })] : []),
			textOf('summary', summary),
		].join(''),
	);

/**
 * A feed as Atom (RFC 4287). The same view gives the same bytes. Written here, for libraries that write
 * feeds know of no language but for RSS, and take titles for HTML.
 */
export function atomXml({
	locale,
	id,
	title,
	subtitle,
	updated,
	author,
	home,
	self,
	others,
	entries,
}: FeedView): string {
	const content = [
		textOf('id', id),
		textOf('title', title),
		textOf('subtitle', subtitle),
		day('updated', updated),
		element('author', {}, textOf('name', author) + textOf('uri', home)),
		link({ rel: 'self', type: ATOM, href: self }),
		link({ rel: 'alternate', type: HTML, hreflang: locale, href: home }),
		...others.map(({ locale: hreflang, href }) => link({ rel: 'alternate', type: ATOM, hreflang, href })),
		...entries.map((entry) => entryXml(entry, locale)),
	];
	const feed = element(
		'feed',
		{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
		`\n${content.join('\n')}\n`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${feed}\n`;
}
