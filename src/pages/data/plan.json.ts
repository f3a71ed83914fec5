import type { APIRoute } from 'astro';
import { jsonText, planFile } from '#downloads/files.ts';

export const GET: APIRoute = async () => new Response(jsonText(await planFile()));
