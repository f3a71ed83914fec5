import { hashedFolder } from '#search/catalog-path.ts';

/** Folders, under the site's root, whose files carry a hash of their content in their path: what has a name once never changes. */
export const immutableFolders = ['_astro/', hashedFolder] as const;

/** How long copies last, as `Cache-Control`: of files that never change, and of all others, which are asked for again and mostly found unchanged. */
export const cacheControl = {
	immutable: 'public, max-age=31536000, immutable',
	revalidated: 'no-cache',
} as const;
