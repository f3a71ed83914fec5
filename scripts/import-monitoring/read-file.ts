import { readFileSync, statSync } from 'node:fs';
import { FileFault } from './fault.ts';
import { fromCsv } from './from-csv.ts';
import { fromWorkbook, type ValueNow } from './from-workbook.ts';
import type { IncomingFile } from './incoming.ts';

const MEGABYTE = 2 ** 20;
const MOST = 5 * MEGABYTE;

const begins = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);

/** The bytes of a file. Throws a FileFault where there is none, or too many. */
function bytesOf(path: string): Uint8Array {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat) throw new FileFault('is not there; expected a file .xlsx or .csv');
	if (!stat.isFile()) throw new FileFault('is no file; expected one of .xlsx or .csv');
	if (stat.size > MOST)
		throw new FileFault(`has ${Math.ceil(stat.size / MEGABYTE)} MB; expected at most ${MOST / MEGABYTE} MB`);
	if (stat.size === 0) throw new FileFault('is empty; expected a workbook .xlsx, or CSV');
	return readFileSync(path);
}

/** What a file brings: a workbook or CSV, by what it is and not by its name. Throws a FileFault with one line where it is neither. */
export function readFile(path: string, valueNow: ValueNow): IncomingFile {
	const bytes = bytesOf(path);
	if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
		const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
		throw new FileFault(
			isLocked
				? 'is protected by a password; expected a workbook without one'
				: 'is a workbook of an old Excel (.xls, .et); expected .xlsx: open it and save it as that',
		);
	}
	if (begins(bytes, 0x50, 0x4b)) return fromWorkbook(bytes, valueNow);
	return fromCsv(bytes);
}
