import remarkCjkFriendly from 'remark-cjk-friendly';
import { remarkAddresses } from '#markdown/remark-addresses.ts';
import { remarkAsides } from '#markdown/remark-asides.ts';
import { remarkCjkLines } from '#markdown/remark-cjk-lines.ts';
import { remarkLinks } from '#markdown/remark-links.ts';
import { remarkTerms } from '#markdown/remark-terms.ts';
import { remarkWholeWords } from '#markdown/remark-whole-words.ts';

/** What turns the text of a content file into addressed blocks. */
export const readingPlugins = [remarkCjkFriendly, remarkCjkLines, remarkAddresses];

/** The whole way of a content file to its page: read, then complete with links to the glossary, numbers, address links, full URLs, and where lines may break. */
export const pagePlugins = [...readingPlugins, remarkTerms, remarkAsides, remarkLinks, remarkWholeWords];
