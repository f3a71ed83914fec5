import { ignore } from '#browser/once.ts';

/**
 * A fragment that no element of the page has: full-width, with what stuck to
 * it, or of another chapter. What finds where it leads is loaded then alone.
 * A page that reads its fragment itself is left alone.
 */
const follow = () => {
	const id = location.hash.slice(1);
	if (id && !document.getElementById(id) && !document.querySelector('[data-reads-fragment]'))
		import('#search/element/on-demand.ts').then(({ leadFromHash }) => leadFromHash(id), ignore);
};
addEventListener('hashchange', follow);
follow();
