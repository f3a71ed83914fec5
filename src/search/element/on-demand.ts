/** What of search a page loads when a reader or a link first asks for it, in one file: its name alone weighs on every page. */
import '#browser/provide.ts';

export { valueIn } from '#browser/decoded.ts';
export { markFound } from '#search/element/mark-found.ts';
export { searchDialog } from '#search/element/search-dialog.ts';
export { leadFromHash } from '#search/lead-on/lost-hash.ts';
export { leadFromPath } from '#search/lead-on/lost-page.ts';
