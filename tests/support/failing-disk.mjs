/**
 * Loaded before a program (`node --import`), makes the disk fail for writes
 * below folders whose path has FAIL_PATH, with the error FAIL_CODE (ENOSPC,
 * EROFS), as a full or read-only disk does; a test needs no such disk then.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { FAIL_PATH = '', FAIL_CODE = 'ENOSPC' } = process.env;
const fails = (path) => String(path).includes(FAIL_PATH);
const error = (call, path) =>
	Object.assign(new Error(`${FAIL_CODE}: no luck, ${call} '${path}'`), { code: FAIL_CODE, syscall: call, path });

for (const call of ['writeFileSync', 'mkdirSync', 'copyFileSync', 'cpSync']) {
	const real = fs[call];
	fs[call] = (path, ...rest) => {
		if (fails(call.startsWith('c') ? rest[0] : path)) throw error(call, path);
		return real(path, ...rest);
	};
}
for (const call of ['writeFile', 'copyFile', 'cp']) {
	const real = fs.promises[call];
	fs.promises[call] = async (path, ...rest) => {
		if (fails(call.startsWith('c') ? rest[0] : path)) throw error(call, path);
		return real(path, ...rest);
	};
}
syncBuiltinESMExports();
