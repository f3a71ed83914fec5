import { fileOf } from '#documents/epub/navigation.ts';
import { escaped } from '#documents/epub/xhtml.ts';
import type { TextDocument } from '#documents/text-document.ts';

/** What the book offers to those who read it otherwise than by eye, in the words of schema.org. */
const ACCESSIBILITY = [
	['schema:accessMode', 'textual'],
	['schema:accessModeSufficient', 'textual'],
	['schema:accessibilityFeature', 'structuralNavigation'],
	['schema:accessibilityFeature', 'tableOfContents'],
	['schema:accessibilityFeature', 'readingOrder'],
	['schema:accessibilityFeature', 'displayTransformability'],
	['schema:accessibilityHazard', 'none'],
] as const;

const meta = (property: string, value: string) => `<meta property="${property}">${escaped(value)}</meta>`;

/** The package of a book: what it is, its files, their order. It is known by its URL. */
export function packageFile(
	{ lang, title, issuer, day, source, url, sections }: TextDocument,
	accessibility: string,
	languages: readonly string[],
): string {
	const names = ['title-page', ...sections.map(({ id }) => id)];
	const items = names.map((id) => `<item id="file-${id}" href="${fileOf(id)}" media-type="application/xhtml+xml"/>`);
	return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escaped(`${url}#${languages.join('+')}`)}</dc:identifier>
<dc:title>${escaped(title)}</dc:title>
${languages.map((language) => `<dc:language>${language}</dc:language>`).join('\n')}
<dc:creator>${escaped(issuer)}</dc:creator>
<dc:description>${escaped(source)}</dc:description>
<dc:date>${day}</dc:date>
${meta('dcterms:modified', `${day}T00:00:00Z`)}
${ACCESSIBILITY.map(([property, value]) => meta(property, value)).join('\n')}
${meta('schema:accessibilitySummary', accessibility)}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
<itemref idref="file-title-page"/>
<itemref idref="nav"/>
${sections.map(({ id }) => `<itemref idref="file-${id}"/>`).join('\n')}
</spine>
</package>
`;
}
