import type { APIRoute } from 'astro';
import { indicatorsJson } from '#downloads/indicator-file.ts';

export const GET: APIRoute = () => new Response(indicatorsJson());
