import type { APIRoute } from 'astro';
import { documentPaths } from '#downloads/document-files.ts';
import { documentBytes } from '#downloads/written-documents.ts';

export const getStaticPaths = documentPaths('docx');

export const GET: APIRoute<never, { file: string }> = async ({ params }) =>
	new Response(await documentBytes(`${params.file}.docx`));
