import type { APIRoute } from 'astro';
import { jsonText } from '#downloads/files.ts';
import { jsonSchema, planFileSchema } from '#schemas/downloads.ts';

export const GET: APIRoute = () => new Response(jsonText(jsonSchema(planFileSchema)));
