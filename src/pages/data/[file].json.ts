import type { APIRoute } from 'astro';
import { indicatorsFileSchema, indicatorsJson } from '#downloads/indicator-file.ts';
import { planFileSchema, planJson } from '#downloads/plan-file.ts';
import { progressFileSchema, progressJson } from '#downloads/progress-file.ts';
import { publishedSchema } from '#downloads/record.ts';
import { dataFilePaths } from '#model/data-files.ts';

/** What each JSON file holds. */
const texts: Readonly<Record<string, () => string | Promise<string>>> = {
	indicators: indicatorsJson,
	'indicators.schema': () => publishedSchema(indicatorsFileSchema),
	progress: progressJson,
	'progress.schema': () => publishedSchema(progressFileSchema),
	plan: planJson,
	'plan.schema': () => publishedSchema(planFileSchema),
};

export const getStaticPaths = dataFilePaths('json');

export const GET: APIRoute<never, { file: string }> = async ({ params }) => new Response(await texts[params.file]?.());
