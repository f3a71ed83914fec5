import { type Locale, locales } from '#i18n/locales.ts';
import { type StringKey, strings } from '#i18n/strings.ts';

/** A text of the interface by its key, with its `{placeholders}` filled in. */
export type Translate = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The lookup of interface texts for one language. The lookup throws a
 * RangeError where a text has a placeholder that got no value.
 */
export function translator(locale: Locale): Translate {
	const { key: language } = locales[locale];
	return (key, values = {}) =>
		strings[key][language].replace(/\{(\w+)\}/g, (_, name: string) => {
			const value = values[name];
			if (value === undefined) throw new RangeError(`i18n string “${key}”: no value for {${name}}`);
			return String(value);
		});
}
