import type { APIRoute } from 'astro';
import { indicatorRecords } from '#downloads/indicator-records.ts';
import { indicatorXlsx } from '#downloads/xlsx.ts';

export const GET: APIRoute = async () => new Response(await indicatorXlsx(indicatorRecords()));
