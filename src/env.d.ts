declare namespace App {
	/** What every page, component and embed may ask of the page that is being built: `src/middleware.ts` sets it. */
	interface Locals {
		/** The language of the page. */
		locale: import('#i18n/locales.ts').Locale;
		/** The texts of its interface. */
		t: import('#i18n/translate.ts').Translate;
	}
}
