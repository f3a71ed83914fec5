import { valueIn } from '#browser/decoded.ts';
import { type RecordType, recordTypes } from '#search/record.ts';

/** What the search page is asked for, as its URL says it. */
export interface SearchChoice {
	q: string;
	type: RecordType | '';
	unit: string;
	/** A state that the account names, or empty. */
	state: string;
}

/** What the query of a URL asks for; what is no type is left out. */
export function choiceOf(search: string): SearchChoice {
	const query = new URLSearchParams(search);
	const type = recordTypes.find((each) => each === query.get('type')) ?? '';
	return {
		// Older browsers here send what was typed as GB 18030.
		q: valueIn(search, 'q'),
		type,
		unit: query.get('unit') ?? '',
		state: query.get('state') ?? '',
	};
}

/** The URL, on this page, of a choice. */
export function urlOf(choice: SearchChoice): string {
	const query = new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== ''));
	return `${location.pathname}${String(query) && `?${query}`}`;
}
