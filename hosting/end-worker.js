/** Published in the place of worker.js, ends the service worker of readers' browsers and removes what it kept. */
const scope = new URL(registration.scope).pathname;

async function end() {
	const names = (await caches.keys()).filter((name) => /^kept-\d+ /.test(name) && name.endsWith(` ${scope}`));
	await Promise.all(names.map((name) => caches.delete(name)));
	await registration.unregister();
}

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(end()));
