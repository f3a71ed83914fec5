import { createServer } from 'node:net';

/** The address servers of this project listen on: this machine only. */
export const HOST = '127.0.0.1';

/** Whether nothing listens on the port yet. */
function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, HOST, () => probe.close(() => resolve(true)));
	});
}

/** The first free port from `wanted` on, of twenty. Throws an Error with one line where all are taken. */
export async function freePort(wanted: number): Promise<number> {
	for (let port = wanted; port < wanted + 20; port += 1) if (await isFree(port)) return port;
	throw new Error(`ports ${wanted} to ${wanted + 19} are all taken; set PORT to a free one`);
}
