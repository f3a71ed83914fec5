import type { APIRoute } from 'astro';
import { planFileSchema } from '#downloads/plan-file.ts';
import { publishedSchema } from '#downloads/record.ts';

export const GET: APIRoute = () => new Response(publishedSchema(planFileSchema));
