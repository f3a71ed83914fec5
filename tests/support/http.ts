import { type IncomingHttpHeaders, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';

export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	/** The headers as if each were said once: the last of each name. */
	once: IncomingHttpHeaders;
	body: Buffer;
}

/** One request as it is: nothing followed, nothing unpacked, any certificate taken. */
export function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	const request = url.startsWith('https:') ? secureRequest : plainRequest;
	return new Promise((resolve, reject) => {
		const sent = request(url, { method, headers, rejectUnauthorized: false }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('error', reject);
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					once: Object.fromEntries(
						Object.entries(response.headersDistinct).map(([name, values = []]) => [name, values.at(-1)]),
					),
					body: Buffer.concat(parts),
				}),
			);
		});
		sent.on('error', reject).end();
	});
}
