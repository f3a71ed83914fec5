import { strToU8, type Zippable, zipSync } from 'fflate';
import { fileOf, type NavigationWords, navigationFile } from '#documents/epub/navigation.ts';
import { packageFile } from '#documents/epub/package.ts';
import { styleSheet } from '#documents/epub/style-sheet.ts';
import { escaped, sectionFile, xhtmlFile } from '#documents/epub/xhtml.ts';
import type { TextDocument } from '#documents/text-document.ts';

/** The words of a book that its document does not have. */
export interface BookWords extends NavigationWords {
	/** What is said of its accessibility. */
	accessibility: string;
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function titlePage({ lang, title, titleLines, remarks, facts, source, url }: TextDocument): string {
	const terms = facts.map(({ term, value }) => `<dt>${escaped(term)}</dt><dd>${escaped(value)}</dd>`).join('\n');
	return xhtmlFile(
		lang,
		title,
		`<body epub:type="frontmatter">
<section epub:type="titlepage">
<h1>${titleLines.map(escaped).join('<br/>')}</h1>
${remarks.map((text) => `<p class="remark">${escaped(text)}</p>`).join('\n')}
<dl>
${terms}
</dl>
<p class="remark">${escaped(source.replace(` ${url}`, ''))} <a href="${escaped(url)}">${escaped(url)}</a></p>
</section>
</body>`,
	);
}

/** The document as a book (EPUB 3), the same bytes for the same document. */
export function epubFile(
	document: TextDocument,
	words: BookWords,
	languages: readonly string[],
): Uint8Array<ArrayBuffer> {
	const texts: Record<string, string> = {
		'META-INF/container.xml': CONTAINER,
		'EPUB/package.opf': packageFile(document, words.accessibility, languages),
		'EPUB/nav.xhtml': navigationFile(document, words),
		'EPUB/style.css': styleSheet,
		[`EPUB/${fileOf('title-page')}`]: titlePage(document),
		...Object.fromEntries(
			document.sections.map((section) => [`EPUB/${fileOf(section.id)}`, sectionFile(document, section)]),
		),
	};
	const files: Zippable = {
		// First and as it is, so that a program knows the kind of file by its first bytes.
		mimetype: [strToU8('application/epub+zip'), { level: 0 }],
		...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
	};
	return new Uint8Array(zipSync(files, { mtime: `${document.day}T00:00:00`, level: 9 }));
}
