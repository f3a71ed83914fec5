import type { APIRoute } from 'astro';
import { planJson } from '#downloads/plan-file.ts';

export const GET: APIRoute = async () => new Response(await planJson());
