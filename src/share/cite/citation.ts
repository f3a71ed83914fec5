import { fill, fillKnown } from '#i18n/fill.ts';
import type { CitationStyle } from '#locales/citation-styles.ts';

/** What is the same in every citation of a plan. */
export interface CitedPlan {
	/** The language of the words. */
	lang: string;
	issuer: string;
	title: string;
	/** The document's number; empty where it has none. */
	number: string;
	/** The day of publication, as YYYY-MM-DD. */
	date: string;
	/** The name of the site. */
	site: string;
}

/** What is cited: a place of the plan, the plan itself, or a page in the site's own words. */
export interface CitedPlace {
	as: 'place' | 'whole' | 'page';
	/** An address or the page's title. */
	place: string;
	url: string;
}

/** A day of the calendar as the language writes it. */
function dayIn(lang: string, day: string, form: Intl.DateTimeFormatOptions): string {
	return new Intl.DateTimeFormat(lang, { ...form, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** Today in the reader's time zone, as YYYY-MM-DD: Swedish writes dates as ISO 8601 does. */
export function today(): string {
	return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

/** A style with the plan's facts filled in; what only the reader's browser knows stays open. */
export function styleOf({ lang, ...plan }: CitedPlan, style: CitationStyle): CitationStyle {
	const { date, number } = plan;
	const facts = {
		...plan,
		number: number && fill(style.number, { number }),
		longDate: dayIn(lang, date, { dateStyle: 'long' }),
		dateByYear: `${date.slice(0, 4)}, ${dayIn(lang, date, { month: 'long', day: 'numeric' })}`,
	};
	const { site } = plan;
	return {
		...style,
		place: fillKnown(style.place, facts),
		whole: fillKnown(style.whole, facts),
		page: fillKnown(style.page, { site }),
	};
}

/** A citation from one of the forms of `styleOf`, with place, URL and the day. */
export function filledCitation(form: string, url: string, place: string, lang: string, day = today()): string {
	const longToday = dayIn(lang, day, { dateStyle: 'long' });
	return fill(form, { place, title: place, url, today: day, longToday });
}
