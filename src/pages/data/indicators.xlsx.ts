import type { APIRoute } from 'astro';
import { indicatorXlsx } from '#downloads/spreadsheets.ts';

export const GET: APIRoute = async () => new Response(await indicatorXlsx());
