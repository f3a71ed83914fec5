/**
 * A form of citation, with what each kind of page is cited by. Beside the names
 * of facts, `{date}` and `{today}` are days as 2020-03-31, `{longDate}` and
 * `{longToday}` as the language writes them, `{dateByYear}` with the year first.
 * The URL stands last and nothing touches it: mail programs would take a full
 * stop for a part of it.
 */
export interface CitationStyle {
	name: string;
	/** The document's number behind its title, where it has one. */
	number: string;
	/** A place of the plan, the whole plan, and a page in the site's own words. */
	place: string;
	whole: string;
	page: string;
}

const styles = {
	gb7714: {
		name: 'GB/T 7714',
		number: ': {number}',
		place: '{issuer}. {title}{number}[EB/OL]. ({date})[{today}]. {place}. {url}',
		whole: '{issuer}. {title}{number}[EB/OL]. ({date})[{today}]. {url}',
		page: '{title} - {site}[EB/OL]. [{today}]. {url}',
	},
	apa: {
		name: 'APA',
		number: ' ({number})',
		place: '{issuer}. ({dateByYear}). {title}{number}, {place}. Retrieved {longToday}, from {url}',
		whole: '{issuer}. ({dateByYear}). {title}{number}. Retrieved {longToday}, from {url}',
		page: '{title}. {site}. Retrieved {longToday}, from {url}',
	},
	chicago: {
		name: 'Chicago',
		number: ' {number}.',
		place: '{issuer}. \u201C{title}.\u201D{number} {longDate}, {place}. Accessed {longToday}. {url}',
		whole: '{issuer}. \u201C{title}.\u201D{number} {longDate}. Accessed {longToday}. {url}',
		page: '\u201C{title}.\u201D {site}. Accessed {longToday}. {url}',
	},
	// ISO 690 asks for the same parts everywhere, and for no words between them.
	iso690: {
		name: 'ISO 690',
		number: ', {number}',
		place: '{issuer}. {title}{number}. {longDate} [{longToday}]. {place}. {url}',
		whole: '{issuer}. {title}{number}. {longDate} [{longToday}]. {url}',
		page: '{title}. {site}. [{longToday}]. {url}',
	},
} as const satisfies Readonly<Record<string, CitationStyle>>;

/** The forms that texts in a language are cited in, by its tag, the usual one first; one without an entry has the international form. */
export function citationStyles(tag: string): readonly CitationStyle[] {
	if (tag.startsWith('zh')) return [styles.gb7714];
	return tag === 'en' ? [styles.apa, styles.chicago] : [styles.iso690];
}
