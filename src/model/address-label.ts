import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import type { Address } from '#markdown/address.ts';

/** An address as a reader says it: 4.2.1-3 as it is, `indicator-13` 指标13 or indicator 13, `notice-4` 通知第4行. */
export function addressLabel(address: Address, locale: Locale): string {
	const t = translator(locale);
	const [kind, number = ''] = address.split('-');
	if (kind === 'indicator') return t('address.indicator', { number });
	if (kind === 'notice') return t('address.notice', { number });
	return kind === 'colophon' ? t('address.colophon', { number }) : address;
}
