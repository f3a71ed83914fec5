/** What wrk counted of one path in one round; times in milliseconds. */
export interface Round {
	requests: number;
	rate: number;
	median: number;
	p99: number;
	errors: number;
}

const UNITS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Reads what `wrk --latency` prints. Throws an Error with its words where it is not as it was known. */
export function readWrk(output: string): Round {
	const at = (share: number) => {
		const [, value = '', unit = ''] = new RegExp(`^\\s+${share}%\\s+([\\d.]+)(us|ms|s|m)$`, 'm').exec(output) ?? [];
		return Number(value) * (UNITS[unit] ?? Number.NaN);
	};
	const rate = Number(/^Requests\/sec:\s+([\d.]+)/m.exec(output)?.[1]);
	const requests = Number(/^\s+(\d+) requests in /m.exec(output)?.[1]);
	const round = { requests, rate, median: at(50), p99: at(99), errors: 0 };
	if (Object.values(round).some(Number.isNaN)) throw new Error(`load: wrk said: ${output.trim()}`);
	const [failed = ''] = /Socket errors: .*/.exec(output) ?? [];
	const [refused = ''] = /responses: \d+/.exec(output) ?? [];
	const counts = `${failed} ${refused}`.match(/\d+/g) ?? [];
	return { ...round, errors: counts.reduce((sum, count) => sum + Number(count), 0) };
}
