/** nginx on this machine with the project's configuration: for tests and measurements. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxFiles } from '#hosting/nginx-files.ts';
import { makeCertificate, trusting } from './certificate.ts';
import { brotliModule, findNginx, NEEDED } from './find-nginx.ts';
import { freePort, HOST } from './ports.ts';

/** What is served, and how. */
interface Served {
	/** The built site. */
	dist: string;
	/** Where it is served, with a slash at both ends. */
	base: string;
	/** Over TLS, with a certificate of its own, too. */
	tls?: boolean;
	/** With the brotli module; true unless said otherwise. */
	brotli?: boolean;
}

/** A server that runs until it is stopped. */
export interface RunningNginx {
	/** Where it answers over HTTP; with TLS it leads on from there. */
	origin: string;
	/** Where it answers over HTTPS; nowhere without TLS. */
	secureOrigin: string;
	/** Arguments by which Chromium trusts its certificate. */
	trust: string[];
	pid: number;
	stop: () => Promise<void>;
}

/** Everything of nginx's own, in one folder, for any user of the machine. */
function mainFile(folder: string, module: string | undefined): string {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `\t${name}_temp_path ${folder}/${name};\n`,
	);
	return `${module ? `load_module ${module};\n` : ''}${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
worker_processes 1;
events {
	worker_connections 512;
}
http {
${temporary.join('')}	access_log off;
	sendfile on;
	tcp_nopush on;
	include conf.d/*.conf;
}
`;
}

/** Waits until something listens on the port. Throws an Error with what the server said where it ended. */
async function listening(port: number, child: ChildProcess, log: () => string): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		if (child.exitCode !== null) throw new Error(`nginx: did not start: ${log()}`);
		const isThere = await new Promise<boolean>((answer) => {
			const socket = connect(port, HOST, () => answer(true)).once('error', () => answer(false));
			socket.once('connect', () => socket.end());
		});
		if (isThere) return;
		await wait(50);
	}
	throw new Error(`nginx: does not listen on port ${port}: ${log()}`);
}

/** Writes the configuration into `folder`; the path of the certificate, empty without TLS. */
function configure(folder: string, nginx: string, ports: readonly [number, number], served: Served): string {
	const { dist, base, tls = false, brotli = true } = served;
	const module = brotli ? brotliModule(nginx) : undefined;
	const [listen, listenTls] = ports.map((port) => [`${HOST}:${port}`]) as [string[], string[]];
	const paths = tls ? makeCertificate(folder) : { certificate: '', key: '' };
	const files = nginxFiles(
		{ base, folder: resolve(dist) },
		{ host: 'localhost', listen, listenTls: tls ? listenTls : [], ...paths },
	);
	for (const [name, text] of Object.entries({ ...files, 'nginx.conf': mainFile(folder, module) })) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	if (!module) rmSync(join(folder, 'plan/brotli.conf'));
	return paths.certificate;
}

/** Starts nginx with the project's own configuration on the first free ports from `from` on. */
export async function startNginx(served: Served, from = 4640): Promise<RunningNginx> {
	const nginx = findNginx();
	if (!nginx) throw new Error(`nginx: not found; ${NEEDED}`);
	if (!existsSync(served.dist)) throw new Error(`nginx: ${served.dist}/ is missing; expected a build: npm run build`);
	const folder = mkdtempSync(join(tmpdir(), 'plan-nginx-'));
	const port = await freePort(from);
	const securePort = served.tls ? await freePort(port + 1) : 0;
	const certificate = configure(folder, nginx, [port, securePort], served);
	const trust = certificate ? [trusting(certificate)] : [];
	const words = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
	const child = spawn(nginx, words, { stdio: 'ignore' });
	const ended = new Promise<void>((end) => child.once('exit', () => end()));
	// Whoever started it may end without stopping it.
	const kill = () => child.kill('SIGTERM');
	process.once('exit', kill);
	const stop = async () => {
		child.kill('SIGQUIT');
		await ended;
		process.off('exit', kill);
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		await listening(port, child, () => readFileSync(join(folder, 'error.log'), 'utf8').trim());
	} catch (error) {
		await stop();
		throw error;
	}
	const secureOrigin = served.tls ? `https://${HOST}:${securePort}` : '';
	return { origin: `http://${HOST}:${port}`, secureOrigin, trust, pid: child.pid ?? 0, stop };
}

/** The processes of a server: nginx and its workers, with the memory each holds in bytes. */
function processesOf({ pid }: RunningNginx): { pid: number; memory: number }[] {
	const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
	return rows
		.map((row) => row.trim().split(/\s+/).map(Number))
		.filter(([own, parent]) => own === pid || parent === pid)
		.map(([own = 0, , kilobytes = 0]) => ({ pid: own, memory: kilobytes * 1024 }));
}

/** The memory nginx and its workers hold, in bytes; what they share counts for each. */
export const memoryOf = (server: RunningNginx) => processesOf(server).reduce((sum, { memory }) => sum + memory, 0);

/** The processor time nginx and its workers have taken, in seconds; not a number on systems without `/proc`. */
export function processorTimeOf(server: RunningNginx): number {
	if (!existsSync('/proc/self/stat')) return Number.NaN;
	// Two fields in hundredths of a second, counted from behind the program's name.
	const ticks = ({ pid }: { pid: number }) =>
		readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) /, '').split(' ').slice(11, 13).map(Number);
	return processesOf(server)
		.flatMap(ticks)
		.reduce((sum, count) => sum + count / 100, 0);
}
