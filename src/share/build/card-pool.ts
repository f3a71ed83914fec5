import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card } from '#share/card.ts';
import type { Poster } from '#share/poster.ts';

/** What a thread draws: a card, or a poster with what its classes look like. */
export type Drawable = { card: Card } | { poster: Poster; rules: string };

/** It, with the number its answer goes by. */
export type CardOrder = Drawable & { order: number };

/** The PNG file, or in one line why there is none. */
export type CardAnswer = { order: number } & ({ png: Uint8Array } | { fault: string });

/** A thread, and who waits for what it draws, by order. */
interface Drawer {
	worker: Worker;
	waiting: Map<number, PromiseWithResolvers<Uint8Array>>;
}

/** More threads would wait for one another's memory. */
const MOST_THREADS = 4;
/** The thread's script, as source: Node runs it as it runs the scripts. */
const SCRIPT = join('src', 'share', 'build', 'card-worker.ts');

const drawers: Drawer[] = [];
let orders = 0;

function startDrawer(): void {
	const worker = new Worker(join(process.cwd(), SCRIPT));
	const waiting: Drawer['waiting'] = new Map();
	const settle = (order: number) => {
		const waiter = waiting.get(order);
		waiting.delete(order);
		// A thread without orders must not keep the build from ending.
		if (waiting.size === 0) worker.unref();
		return waiter;
	};
	worker.on('message', (answer: CardAnswer) => {
		const waiter = settle(answer.order);
		if ('png' in answer) waiter?.resolve(answer.png);
		else waiter?.reject(new Error(answer.fault));
	});
	const own = { worker, waiting };
	// A thread that failed is gone: those who wait learn why, the next order starts another.
	worker.on('error', (error) => {
		drawers.splice(drawers.indexOf(own), 1);
		for (const order of [...waiting.keys()]) settle(order)?.reject(error);
	});
	drawers.push(own);
}

/** Has a thread of its own draw, and gives the PNG file. */
function drawOnThread(drawable: Drawable): Promise<Uint8Array> {
	const most = Math.min(availableParallelism(), MOST_THREADS);
	if (drawers.length < most) startDrawer();
	const free = drawers.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a));
	const waiter = Promise.withResolvers<Uint8Array>();
	const order = ++orders;
	free.waiting.set(order, waiter);
	free.worker.ref();
	free.worker.postMessage({ ...drawable, order } satisfies CardOrder);
	return waiter.promise;
}

/**
 * Draws a card on a thread of its own and gives its PNG file. A picture takes
 * megabytes for a moment: in the build's own memory, which holds the whole
 * plan, collecting those would take longer with every page. Rejects with one
 * line where the card cannot be drawn.
 */
export const drawCard = (card: Card): Promise<Uint8Array> => drawOnThread({ card });

/** The same of a poster, whose classes look as `rules` says. */
export const drawPoster = (poster: Poster, rules: string): Promise<Uint8Array> => drawOnThread({ poster, rules });
