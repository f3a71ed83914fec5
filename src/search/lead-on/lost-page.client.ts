import { ignore } from '#browser/once.ts';

/** The error page leads on from the path that was asked for. Without this it has links to the chapters alone. */
const offer = document.querySelector<HTMLElement>('[data-lost]');

if (offer) import('#search/element/on-demand.ts').then(({ leadFromPath }) => leadFromPath(offer)).catch(ignore);
