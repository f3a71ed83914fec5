import type { Localized } from '#i18n/locales.ts';

/** Facts of the document itself, each as the notice and the imprint (notice-1 … notice-11, colophon-3) or the web page print it. */
export const planDocument = {
	number: { zh: '闵古办〔2021〕16号', en: 'Min Gu Ban [2021] No. 16' },
	issuer: { zh: '闵行区古美路街道办事处', en: 'Gumei Road Subdistrict Office, Minhang District' },
	/** The source that the web page names above the text. */
	source: {
		zh: '上海市闵行区人民政府古美路街道办事处',
		en: 'Gumei Road Subdistrict Office, People’s Government of Minhang District, Shanghai',
	},
	/** The column of the web page, the last of 首页 > 综合政务 > 规划计划. */
	column: '规划计划',
	/** Day the notice is dated. */
	dated: '2021-04-22',
	/** Day it was printed and sent out. */
	issued: '2021-04-23',
	/** Day it was published on the web. */
	published: '2021-04-26',
} as const satisfies {
	number: Localized;
	issuer: Localized;
	source: Localized;
	column: string;
	dated: string;
	issued: string;
	published: string;
};
