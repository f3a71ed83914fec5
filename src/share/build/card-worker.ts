import { parentPort } from 'node:worker_threads';
import { cardPng } from '#share/build/card.ts';
import type { CardAnswer, CardOrder } from '#share/build/card-pool.ts';

/** A thread of the pool: draws one card after the other as they are ordered. */
parentPort?.on('message', async ({ order, card }: CardOrder) => {
	let answer: CardAnswer;
	try {
		answer = { order, png: new Uint8Array(await cardPng(card)) };
	} catch (error) {
		answer = { order, fault: error instanceof Error ? error.message : String(error) };
	}
	parentPort?.postMessage(answer);
});
