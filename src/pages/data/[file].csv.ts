import type { APIRoute } from 'astro';
import { indicatorCsv } from '#downloads/spreadsheets.ts';
import { dataFilePaths } from '#model/data-files.ts';

export const getStaticPaths = dataFilePaths('csv');

export const GET: APIRoute = () => new Response(indicatorCsv());
