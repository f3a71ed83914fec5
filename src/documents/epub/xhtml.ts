import type {
	DocumentNote,
	DocumentPart,
	DocumentSection,
	NotedPiece,
	TablePart,
	TextDocument,
} from '#documents/text-document.ts';
import type { Address } from '#markdown/address.ts';

/** A text as markup has it. */
export const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const langOf = (lang: string | undefined) => (lang ? ` lang="${lang}" xml:lang="${lang}"` : '');

/** An XHTML file of a book. */
export const xhtmlFile = (lang: string, title: string, body: string): string => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${langOf(lang)}>
<head>
<meta charset="utf-8"/>
<title>${escaped(title)}</title>
<link rel="stylesheet" href="style.css"/>
</head>
${body}
</html>
`;

/** Writes the parts of one section; what stands twice has its address as id where it stands first. */
function partWriter(notes: readonly DocumentNote[]) {
	const marked = new Set<Address>();
	const set: DocumentNote[] = [];
	const idOf = (address: Address | undefined) => {
		if (address === undefined || marked.has(address)) return '';
		marked.add(address);
		return ` id="${address}"`;
	};

	const inline = (pieces: readonly NotedPiece[]): string =>
		pieces
			.map(({ text, lang, correction, found }) => {
				const words = lang ? `<span${langOf(lang)}>${escaped(text)}</span>` : escaped(text);
				const note = notes.find(({ number }) => number === correction);
				if (note && !set.includes(note)) set.push(note);
				const mark = note
					? `<a class="mark" epub:type="noteref" role="doc-noteref" id="mark-${note.number}" href="#note-${note.number}">${escaped(note.mark)}</a>`
					: '';
				return (found ? `<mark>${words}</mark>` : words) + mark;
			})
			.join('');

	function table({ caption, head, rows }: TablePart): string {
		const cells = rows.map(({ address, cells: row }) => {
			const written = row.map(({ pieces, rows: over, isHead }) => {
				const scope = over ? ` scope="rowgroup" rowspan="${over}"` : ' scope="row"';
				return isHead ? `<th${scope}>${inline(pieces)}</th>` : `<td>${inline(pieces)}</td>`;
			});
			return `<tr${idOf(address)}>${written.join('')}</tr>`;
		});
		const heads = head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
		const over = caption ? `<caption${idOf(caption.address)}>${inline(caption.pieces)}</caption>` : '';
		return `<table>${over}<thead><tr>${heads}</tr></thead><tbody>\n${cells.join('\n')}\n</tbody></table>`;
	}

	function write(part: DocumentPart): string {
		if (part.kind === 'table') return table(part);
		const { address, lang, number, pieces } = part;
		const words = (number ? `<span class="number">${escaped(number)}</span>` : '') + inline(pieces);
		if (part.kind === 'heading') return `<h${part.level}${idOf(address)}${langOf(lang)}>${words}</h${part.level}>`;
		const { role, link } = part;
		const behind = link ? ` <a href="${escaped(link.url)}">${escaped(link.text)}</a>` : '';
		return `<p class="${role}"${idOf(address)}${langOf(lang)}>${words}${behind}</p>`;
	}

	return { write, inline, setNotes: (): readonly DocumentNote[] => set };
}

/** A section of the book as a file, the notes on it at its end. */
export function sectionFile({ lang, notes, noteWords }: TextDocument, section: DocumentSection): string {
	const writer = partWriter(notes);
	const parts = section.parts.map(writer.write);
	const footnotes = writer
		.setNotes()
		.map(
			(note) =>
				`<aside epub:type="footnote" role="doc-footnote" id="note-${note.number}"><p>${escaped(note.label)}${writer.inline(note.pieces)} <a role="doc-backlink" href="#mark-${note.number}">${escaped(noteWords.back)}</a></p></aside>`,
		);
	const behind =
		footnotes.length > 0
			? `<section epub:type="footnotes" aria-labelledby="notes">\n<h2 id="notes">${escaped(noteWords.title)}</h2>\n${footnotes.join('\n')}\n</section>\n`
			: '';
	const type = section.isBody ? ' epub:type="chapter" role="doc-chapter"' : ' epub:type="appendix" role="doc-appendix"';
	return xhtmlFile(
		lang,
		section.title,
		`<body epub:type="${section.isBody ? 'bodymatter' : 'backmatter'}">\n<section${type}>\n${parts.join('\n')}\n${behind}</section>\n</body>`,
	);
}
