import type { Localized } from '#i18n/locales.ts';

/** Facts of the document itself, each as the notice and the imprint print it (notice-1 … notice-11, colophon-3). */
export const planDocument = {
	number: { zh: '闵古办〔2021〕16号', en: 'Min Gu Ban [2021] No. 16' },
	issuer: { zh: '闵行区古美路街道办事处', en: 'Gumei Road Subdistrict Office, Minhang District' },
	/** Day the notice is dated. */
	dated: '2021-04-22',
	/** Day it was printed and sent out. */
	issued: '2021-04-23',
	/** Day it was published on the web. */
	published: '2021-04-26',
} as const satisfies { number: Localized; issuer: Localized; dated: string; issued: string; published: string };
