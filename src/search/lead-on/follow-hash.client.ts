import { ignore } from '#browser/once.ts';

/**
 * A fragment that no element of the page has: full-width, with what stuck to
 * it, or of another chapter. What finds where it leads is loaded then alone.
 * A link to extracts is for their page to read.
 */
const follow = () => {
	const id = location.hash.slice(1);
	if (id && !/^extracts=/.test(id) && !document.getElementById(id))
		import('#search/element/on-demand.ts').then((kit) => kit.leadFromHash(id), ignore);
};
addEventListener('hashchange', follow);
follow();
