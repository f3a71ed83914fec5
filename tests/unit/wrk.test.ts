import { describe, expect, it } from 'vitest';
import { readWrk } from '../../scripts/wrk.ts';

const report = (p99: string, ...faults: string[]) => `Running 3s test @ http://127.0.0.1:4640/
  1 threads and 64 connections
  Latency Distribution
     50%  980.00us
     75%    1.20ms
     90%    1.51ms
     99%    ${p99}
  10000 requests in 3.00s, 1.20MB read
${faults.join('\n')}
Requests/sec:  54855.12
Transfer/sec:      1.20MB
`;

describe('the report of a load test', () => {
	it('is read with its units', () => {
		expect(readWrk(report('2.06ms'))).toEqual({ requests: 10_000, rate: 54855.12, median: 0.98, p99: 2.06, errors: 0 });
		expect(readWrk(report('1.04s')).p99).toBeCloseTo(1040);
	});

	it('counts what went wrong: connections and answers that are no success', () => {
		const faults = ['  Socket errors: connect 1, read 2, write 3, timeout 4', '  Non-2xx or 3xx responses: 90'];
		expect(readWrk(report('2.06ms', ...faults)).errors).toBe(100);
	});

	it('is refused where it is none', () => {
		expect(() => readWrk('unable to connect to 127.0.0.1:4640 Connection refused\n')).toThrow(
			'load: wrk said: unable to connect to 127.0.0.1:4640 Connection refused',
		);
	});
});
