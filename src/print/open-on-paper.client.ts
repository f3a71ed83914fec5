/** On paper disclosures are open: in newer browsers by the style sheet alone (paper.css), in others by a script. */
import { ignore } from '#browser/once.ts';

if (!CSS.supports('selector(::details-content)')) import('#browser/older.ts').then((kit) => kit.openOnPaper(), ignore);
