import { escaped, xhtmlFile } from '#documents/epub/xhtml.ts';
import type { HeadingPart, TextDocument } from '#documents/text-document.ts';

/** The words of a book's navigation. */
export interface NavigationWords {
	/** Headings of contents, of the places in lieu of pages, and of the landmarks. */
	contents: string;
	places: string;
	landmarks: string;
	/** Names of landmarks: the page with the title, and the beginning of the text. */
	titlePage: string;
	text: string;
}

/** The name of a section's file. */
export const fileOf = (id: string): string => `${id}.xhtml`;

const isHeading = (part: { kind: string }): part is HeadingPart => part.kind === 'heading';
const wordsOf = ({ number, pieces }: HeadingPart) => number + pieces.map(({ text }) => text).join('');

/** A heading with those under it. */
interface Item {
	href: string;
	text: string;
	level: number;
	under: Item[];
}

const list = (items: readonly Item[]): string =>
	`<ol>\n${items
		.map(
			({ href, text, under }) =>
				`<li><a href="${href}">${escaped(text)}</a>${under.length > 0 ? list(under) : ''}</li>`,
		)
		.join('\n')}\n</ol>`;

/** The headings of all sections as a tree; a section's first heading leads to its file. */
function contentsOf({ sections }: TextDocument): Item[] {
	const top: Item[] = [];
	for (const { id, title, parts } of sections) {
		const root: Item = { href: fileOf(id), text: title, level: 1, under: [] };
		const path = [root];
		const [first, ...headings] = parts.filter(isHeading);
		if (first) root.text = wordsOf(first);
		for (const heading of headings.filter(({ address }) => address !== undefined)) {
			const { level } = heading;
			while (path.length > 1 && (path.at(-1)?.level ?? 0) >= level) path.pop();
			const item: Item = { href: `${fileOf(id)}#${heading.address}`, text: wordsOf(heading), level, under: [] };
			path.at(-1)?.under.push(item);
			path.push(item);
		}
		top.push(root);
	}
	return top;
}

/** The places that stand in lieu of pages, which the plan does not have: its headings by their addresses. */
function placesOf({ sections }: TextDocument): Item[] {
	return sections.flatMap(({ id, parts }) =>
		parts.filter(isHeading).flatMap(({ address }) => {
			return address === undefined ? [] : [{ href: `${fileOf(id)}#${address}`, text: address, level: 1, under: [] }];
		}),
	);
}

/** The navigation of a book: contents, page list, landmarks. */
export function navigationFile(document: TextDocument, words: NavigationWords): string {
	const first = document.sections.find(({ isBody }) => isBody);
	const landmarks = [
		['titlepage', fileOf('title-page'), words.titlePage],
		['toc', 'nav.xhtml', words.contents],
		...(first ? [['bodymatter', fileOf(first.id), words.text]] : []),
	];
	return xhtmlFile(
		document.lang,
		words.contents,
		`<body>
<nav epub:type="toc" role="doc-toc" aria-labelledby="toc">
<h1 id="toc">${escaped(words.contents)}</h1>
${list(contentsOf(document))}
</nav>
<nav epub:type="page-list" role="doc-pagelist" aria-labelledby="page-list" hidden="hidden">
<h2 id="page-list">${escaped(words.places)}</h2>
${list(placesOf(document))}
</nav>
<nav epub:type="landmarks" aria-labelledby="landmarks" hidden="hidden">
<h2 id="landmarks">${escaped(words.landmarks)}</h2>
<ol>
${landmarks.map(([type, href, text]) => `<li><a epub:type="${type}" href="${href}">${escaped(text ?? '')}</a></li>`).join('\n')}
</ol>
</nav>
</body>`,
	);
}
