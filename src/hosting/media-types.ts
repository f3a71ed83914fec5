/** What a kind of file is served as, and whether compressing it gains anything. */
interface MediaType {
	type: string;
	compress: boolean;
}

const text = (type: string): MediaType => ({ type, compress: true });
const packed = (type: string): MediaType => ({ type, compress: false });

/**
 * Every kind of file of the site, by its extension. The character set stands
 * where a browser or a table calculation would have to guess. Pagefind's own
 * files (`pagefind`, `pf_…`) are packed already and read by its script alone.
 */
export const mediaTypes = {
	html: text('text/html; charset=utf-8'),
	css: text('text/css; charset=utf-8'),
	js: text('text/javascript; charset=utf-8'),
	txt: text('text/plain; charset=utf-8'),
	csv: text('text/csv; charset=utf-8'),
	json: text('application/json'),
	webmanifest: text('application/manifest+json'),
	xml: text('application/xml'),
	svg: text('image/svg+xml'),
	png: packed('image/png'),
	pdf: packed('application/pdf'),
	xlsx: packed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
	docx: packed('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
	epub: packed('application/epub+zip'),
	wasm: text('application/wasm'),
	pagefind: packed('application/octet-stream'),
	pf_filter: packed('application/octet-stream'),
	pf_fragment: packed('application/octet-stream'),
	pf_index: packed('application/octet-stream'),
	pf_meta: packed('application/octet-stream'),
} as const satisfies Record<string, MediaType>;

/** What a file is served as by its name; undefined where the site has no such kind of file. */
export function mediaTypeOf(name: string): MediaType | undefined {
	const extension = name.slice(name.lastIndexOf('.') + 1);
	return Object.hasOwn(mediaTypes, extension) ? mediaTypes[extension as keyof typeof mediaTypes] : undefined;
}
