import type { APIRoute } from 'astro';
import { indicatorCsv, milestonesCsv, observationsCsv } from '#downloads/spreadsheets.ts';
import { dataFilePaths } from '#model/data-files.ts';

/** What each CSV file holds. */
const texts: Readonly<Record<string, () => string>> = {
	indicators: indicatorCsv,
	observations: observationsCsv,
	milestones: milestonesCsv,
};

export const getStaticPaths = dataFilePaths('csv');

export const GET: APIRoute<never, { file: string }> = ({ params }) => new Response(texts[params.file]?.());
