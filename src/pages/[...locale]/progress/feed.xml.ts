import type { APIRoute } from 'astro';
import { atomXml } from '#downloads/atom.ts';
import { feedView } from '#model/feed.ts';
import { PROGRESS_PATH } from '#model/feed-path.ts';
import { pageIn } from '#model/page.ts';

export const getStaticPaths = pageIn(PROGRESS_PATH);

/** Published values, their changes, milestones and corrections as Atom. */
export const GET: APIRoute = async ({ locals }) => new Response(atomXml(await feedView(locals.locale)));
