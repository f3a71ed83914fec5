import type { APIRoute } from 'astro';
import { indicatorsFile, jsonText } from '#downloads/files.ts';

export const GET: APIRoute = () => new Response(jsonText(indicatorsFile()));
