import { parentPort } from 'node:worker_threads';
import { cardPng } from '#share/build/card.ts';
import type { CardAnswer, CardOrder } from '#share/build/card-pool.ts';
import { posterPng } from '#share/build/poster.ts';

/** A thread of the pool: draws one card or poster after the other as they are ordered. */
parentPort?.on('message', async ({ order, ...ordered }: CardOrder) => {
	let answer: CardAnswer;
	try {
		const png = 'card' in ordered ? await cardPng(ordered.card) : await posterPng(ordered.poster, ordered.rules);
		answer = { order, png: new Uint8Array(png) };
	} catch (error) {
		answer = { order, fault: error instanceof Error ? error.message : String(error) };
	}
	parentPort?.postMessage(answer);
});
