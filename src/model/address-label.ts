import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { type Address, spokenAddress } from '#markdown/address.ts';

/** An address as a reader says it: 4.2.1-3 as it is, `indicator-13` 指标13 or indicator 13, `notice-4` 通知第4行. */
export function addressLabel(address: Address, locale: Locale): string {
	const t = translator(locale);
	return spokenAddress(address, (series, number) => t(`address.${series}`, { number }));
}
