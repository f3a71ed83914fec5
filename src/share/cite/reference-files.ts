import type { CitedPlace, CitedPlan } from '#share/cite/citation.ts';

/** What an entry is made of; `today` as YYYY-MM-DD. */
export type Cited = CitedPlan & CitedPlace & { today: string };

/** What TeX reads as commands, as it writes them. */
const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'{': '\\{',
	'}': '\\}',
	'&': '\\&',
	'%': '\\%',
	'#': '\\#',
	_: '\\_',
	$: '\\$',
};

/** The months by the names that BibTeX has for them. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const forTex = (text: string) => inOneLine(text).replace(/[\\~^{}&%#_$]/g, (sign) => TEX[sign] ?? sign);

/** A URL without what would end a field: the rest is taken as it stands. */
const inField = (url: string) =>
	url.replace(/[{}\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** What an entry is called among others: by the year and the place. */
function keyOf({ date, as, url }: Cited, file: string): string {
	const { hash, pathname } = new URL(url);
	const place = as === 'whole' ? '' : hash.slice(1) || pathname;
	return [file, date.slice(0, 4), ...(place.match(/[\w.]+/g) ?? [])].join('-');
}

/** What stands with the entry: number and place. */
const noteOf = ({ number, place, as }: Cited) => [as !== 'page' && number, as === 'place' && place].filter(Boolean);

/** An entry for BibTeX and BibLaTeX; `file` begins its key. */
export function bibtex(cited: Cited, file: string): string {
	const isPage = cited.as === 'page';
	const [year = '', month = ''] = cited.date.split('-');
	const note = noteOf(cited).join(', ');
	// Braces within braces keep a name and a title whole, capitals and all.
	const fields = [
		['author', `{{${forTex(isPage ? cited.site : cited.issuer)}}}`],
		['title', `{{${forTex(isPage ? cited.place : cited.title)}}}`],
		...(isPage
			? []
			: [
					['year', `{${year}}`],
					['month', MONTHS[Number(month) - 1]],
				]),
		...(note ? [['note', `{${forTex(note)}}`]] : []),
		['url', `{${inField(cited.url)}}`],
		['urldate', `{${cited.today}}`],
		['language', `{${cited.lang}}`],
	];
	return `@misc{${keyOf(cited, file)},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

/** A name of an office as RIS takes it: a comma would part it into a family's and a given name. */
const wholeName = (name: string) => {
	const [first = '', ...rest] = inOneLine(name).split(/,\s*/);
	return rest.length > 0 ? `${first} (${rest.join('; ')})` : first;
};

/** A record for reference managers that read RIS; its lines end as that format asks. */
export function ris(cited: Cited): string {
	const isPage = cited.as === 'page';
	const day = (date: string) => `${date.replaceAll('-', '/')}/`;
	const lines = [
		['TY', isPage ? 'ELEC' : 'GOVDOC'],
		['AU', wholeName(isPage ? cited.site : cited.issuer)],
		['TI', inOneLine(isPage ? cited.place : cited.title)],
		...(isPage
			? []
			: [
					['PY', cited.date.slice(0, 4)],
					['DA', day(cited.date)],
				]),
		...noteOf(cited).map((note) => ['N1', inOneLine(String(note))]),
		['UR', inOneLine(cited.url)],
		['Y2', day(cited.today)],
		['LA', cited.lang],
		['ER', ''],
	];
	return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
