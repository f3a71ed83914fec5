import { defineMiddleware } from 'astro:middleware';
import { translator } from '#i18n/translate.ts';
import { localeOfPath } from '#markdown/urls.ts';

/** Gives every page, error pages among them, the language that its path is in, and the texts of its interface. */
export const onRequest = defineMiddleware(({ url, locals }, next) => {
	locals.locale = localeOfPath(url.pathname);
	locals.t = translator(locals.locale);
	return next();
});
