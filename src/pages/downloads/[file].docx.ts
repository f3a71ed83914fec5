import type { APIRoute } from 'astro';
import { type DocumentFile, documentPaths } from '#downloads/document-files.ts';
import { documentBytes } from '#downloads/written-documents.ts';

export const getStaticPaths = documentPaths('docx');

export const GET: APIRoute<{ file: DocumentFile }> = async ({ props }) => new Response(await documentBytes(props.file));
