import type { APIRoute } from 'astro';
import { monitoringXlsx } from '#downloads/monitoring-workbook.ts';
import { indicatorXlsx } from '#downloads/spreadsheets.ts';
import { dataFilePaths } from '#model/data-files.ts';

/** What each Excel file holds. */
const files: Readonly<Record<string, () => Promise<Uint8Array<ArrayBuffer>>>> = {
	indicators: indicatorXlsx,
	monitoring: monitoringXlsx,
};

export const getStaticPaths = dataFilePaths('xlsx');

export const GET: APIRoute<never, { file: string }> = async ({ params }) => new Response(await files[params.file]?.());
