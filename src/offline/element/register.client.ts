import { ignore } from '#browser/once.ts';

/** Once the page is there, the worker that keeps what was visited; browsers have none on addresses that are not safe. */
if (import.meta.env.PROD && navigator.serviceWorker)
	addEventListener('load', () =>
		navigator.serviceWorker.register(`${import.meta.env.BASE_URL}worker.js`).catch(ignore),
	);
