import type { APIRoute } from 'astro';
import { jsonText } from '#downloads/files.ts';
import { indicatorsFileSchema, jsonSchema } from '#schemas/downloads.ts';

export const GET: APIRoute = () => new Response(jsonText(jsonSchema(indicatorsFileSchema)));
