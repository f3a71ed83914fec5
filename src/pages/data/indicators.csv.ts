import type { APIRoute } from 'astro';
import { indicatorCsv } from '#downloads/spreadsheets.ts';

export const GET: APIRoute = () => new Response(indicatorCsv());
