import { z } from 'astro/zod';
import { changeColumns, observationColumns, valueColumns } from '#downloads/account-columns.ts';
import { recordOf, shapeOf } from '#downloads/columns.ts';
import { columns } from '#downloads/indicator-columns.ts';
import { documentRecord, documentSchema, jsonText } from '#downloads/record.ts';
import { changesOf } from '#model/observations.ts';
import { indicators } from '#schemas/indicators.ts';
import { observationsOf, revisionsOf } from '#schemas/monitoring.ts';

/** A value within its indicator, whose number it need not say again. */
const [, ...ownColumns] = observationColumns;

/** In this file the address of a source has been called so since before there was a table of values. */
const withUrl = <Value>({ source_url, ...rest }: Record<string, Value>, url: (value: Value | undefined) => object) => ({
	...rest,
	...url(source_url),
});
const urlSchema = () => ({ url: z.url().optional() });
const urlValue = (url: unknown) => (url ? { url } : {});

/** `indicators.json`. */
export const indicatorsFileSchema = z.strictObject({
	document: documentSchema,
	indicators: z.array(
		z.strictObject({
			...shapeOf(columns),
			observations: z.array(z.strictObject(withUrl(shapeOf(ownColumns), urlSchema))),
			revisions: z.array(z.strictObject({ ...withUrl(shapeOf(valueColumns), urlSchema), ...shapeOf(changeColumns) })),
		}),
	),
});

/** The text of `indicators.json`. Throws where it is not of its schema. */
export function indicatorsJson(): string {
	const records = indicators.map((indicator) => ({
		...recordOf(columns, indicator),
		observations: observationsOf(indicator.no).map((each) => withUrl(recordOf(ownColumns, each), urlValue)),
		revisions: observationsOf(indicator.no)
			.flatMap((each) => changesOf(each, revisionsOf(indicator.no)))
			.map((change) => ({
				...withUrl(recordOf(valueColumns, change.from), urlValue),
				...recordOf(changeColumns, change),
			})),
	}));
	return jsonText(indicatorsFileSchema.parse({ document: documentRecord(), indicators: records }));
}
