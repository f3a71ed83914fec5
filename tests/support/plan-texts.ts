import { type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { numberPrefix } from '#markdown/numbering.ts';
import { traditionalPairs } from '#search/build/variants.ts';
import { type PlanText, planText } from '#verify/plan-text.ts';
import { documentBlocks } from '../../scripts/content-checks/blocks.ts';
import { readContent } from '../../scripts/content-checks/content-files.ts';
import { contentBytes } from '../../scripts/content-checks/files.ts';

/** The plan's text in every language as quotations are held against it, from the content. */
export function planTexts(): PlanText[] {
	const { files } = readContent(contentBytes('.'));
	return publishedLocales.map((locale: Locale) => {
		const blocks = documentBlocks(files.filter((file) => file.locale === locale));
		return planText({
			locale,
			citation: '',
			labels: {},
			pages: [],
			blocks: blocks.map(({ address, text }) => [address, numberPrefix(address, locale), text, 0]),
			traditional: locales[locale].script === 'han' ? traditionalPairs(blocks.map(({ text }) => text)) : '',
		});
	});
}
