import type { APIRoute } from 'astro';
import { monitoringXlsx } from '#downloads/monitoring-workbook.ts';
import { indicatorXlsx } from '#downloads/spreadsheets.ts';
import { dataFilePaths } from '#model/data-files.ts';
import { monitoredPlaces } from '#model/monitored-places.ts';

/** What each Excel file holds. */
const files: Readonly<Record<string, () => Promise<Uint8Array<ArrayBuffer>>>> = {
	indicators: indicatorXlsx,
	monitoring: async () => monitoringXlsx(await monitoredPlaces()),
};

export const getStaticPaths = dataFilePaths('xlsx');

export const GET: APIRoute<never, { file: string }> = async ({ params }) => new Response(await files[params.file]?.());
