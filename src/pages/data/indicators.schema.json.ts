import type { APIRoute } from 'astro';
import { indicatorsFileSchema } from '#downloads/indicator-file.ts';
import { publishedSchema } from '#downloads/record.ts';

export const GET: APIRoute = () => new Response(publishedSchema(indicatorsFileSchema));
