import type { CitationStyle } from '#locales/citation-styles.ts';
import type { CitedPlan } from '#share/cite/citation.ts';
import type { QuotationForm } from '#share/cite/quotation.ts';

/** What scripts of any page need to cite and report, in a language; loaded when a reader first comes near that. */
export interface ShareFile {
	/** The words of the interface that these scripts say. */
	words: Readonly<Record<ShareWord, string>>;
	/** Forms of citation with the plan's facts filled in, the usual one first. */
	styles: readonly CitationStyle[];
	/** What is cited of any place of the plan. */
	plan: CitedPlan;
	/** How a file of this plan's name begins. */
	fileName: string;
	quotation: QuotationForm;
	/** What a place in a series is called: an indicator, a line of the notice. */
	labels: Readonly<Record<string, string>>;
	/** Where faults are reported; none where nowhere. */
	contact: string | undefined;
	/** The page on which a quotation is checked. */
	verify: { href: string; text: string };
}

/** Their names. */
export type ShareWord =
	| `${'textAndSource' | 'link' | 'citation' | 'style' | 'save' | 'copied' | 'failed' | 'send'}`
	| `${'extract' | 'extracted' | 'extractKnown' | 'extractFailed'}`
	| `${'report' | 'reportSubject' | 'reportBody' | 'reportCopied' | 'edition' | 'elder' | 'comma' | 'cut'}`
	| `${'span' | 'selection' | 'selectionKeys' | 'outside'}`
	| `${'posterTitle' | 'posterAlt' | 'posterHold' | 'posterSave' | 'posterClose'}`;
