import type { APIRoute } from 'astro';
import { unitCsv, unitCsvPaths } from '#downloads/unit-csv.ts';
import type { Locale } from '#i18n/locales.ts';
import type { UnitId } from '#schemas/names.ts';

export const getStaticPaths = unitCsvPaths;

export const GET: APIRoute<{ id: UnitId; locale: Locale }> = async ({ props }) =>
	new Response(await unitCsv(props.id, props.locale));
