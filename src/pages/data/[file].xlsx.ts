import type { APIRoute } from 'astro';
import { indicatorXlsx } from '#downloads/spreadsheets.ts';
import { dataFilePaths } from '#model/data-files.ts';

export const getStaticPaths = dataFilePaths('xlsx');

export const GET: APIRoute = async () => new Response(await indicatorXlsx());
