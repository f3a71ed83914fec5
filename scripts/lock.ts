import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Whether a process of this machine is running. */
function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Another user's process may not be asked, but it is there.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Writes the lock where there is none; false where there is one. Throws the file system's error where it cannot be written. */
function write(path: string): boolean {
	try {
		writeFileSync(path, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		// A full disk leaves the file without what it should say.
		rmSync(path, { force: true });
		throw error;
	}
}

/**
 * Takes the lock at `path` and gives back what releases it. A lock whose
 * process has ended is taken over. Throws an Error with one line where another
 * process holds it.
 */
export function takeLock(path: string): () => void {
	if (!write(path)) {
		const owner = Number(readFileSync(path, 'utf8'));
		if (owner > 0 && isRunning(owner))
			throw new Error(`another build is running (process ${owner}); wait for its end, or delete ${path} if it is none`);
		rmSync(path, { force: true });
		if (!write(path)) throw new Error(`another build has just begun (${path}); wait for its end`);
	}
	return () => rmSync(path, { force: true });
}
