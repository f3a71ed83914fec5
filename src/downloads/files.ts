import { planDocument } from '#data/document.ts';
import { type Indicator, indicators } from '#data/indicators.ts';
import { indicatorRecords } from '#downloads/indicator-records.ts';
import { planRecords } from '#downloads/plan.ts';
import { strings } from '#i18n/strings.ts';
import { indicatorsFileSchema, planFileSchema } from '#schemas/downloads.ts';

const document = {
	title_zh: strings.homeTitle.zh,
	title_en: strings.homeTitle.en,
	number: planDocument.number.zh,
	published: planDocument.published,
};

/** The text of a JSON file, indented so that two versions can be compared. */
export const jsonText = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

/** The content of `indicators.json`. Throws where it is not of its schema. */
export function indicatorsFile() {
	const records = indicatorRecords().map((record, index) => ({
		...record,
		observations: ((indicators as readonly Indicator[])[index]?.observations ?? []).map(({ year, value, source }) => ({
			year,
			value,
			source_zh: source.zh,
			source_en: source.en,
			...(source.url && { url: source.url }),
		})),
	}));
	return indicatorsFileSchema.parse({ document, indicators: records });
}

/** The content of `plan.json`. Throws where it is not of its schema. */
export async function planFile() {
	return planFileSchema.parse({ document, blocks: await planRecords() });
}
