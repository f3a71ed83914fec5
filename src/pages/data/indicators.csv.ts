import type { APIRoute } from 'astro';
import { indicatorCsv } from '#downloads/csv.ts';
import { indicatorRecords } from '#downloads/indicator-records.ts';

export const GET: APIRoute = () => new Response(indicatorCsv(indicatorRecords()));
