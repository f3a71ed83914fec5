import { crc32, inflateRawSync } from 'node:zlib';
import { FileFault } from './fault.ts';

/** How many parts a workbook may have, and how many bytes they may be unpacked. */
const MOST = { parts: 500, bytes: 64 * 2 ** 20 } as const;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const damaged = (what: string) => new FileFault(`is damaged: ${what}; expected a whole .xlsx`);

/** Why a part cannot be unpacked. */
function causeOf(error: unknown): string {
	const { code, message } = error as Error & { code?: string };
	if (code === 'ERR_BUFFER_TOO_LARGE') return 'a part is larger than it says';
	return error instanceof RangeError ? 'it ends too soon' : message;
}

/** A part of an archive, as its directory has it. */
interface Entry {
	name: string;
	isLocked: boolean;
	method: number;
	crc: number;
	packed: number;
	size: number;
	at: number;
}

/** Where the archive's directory begins, and how many parts it has. */
function directoryOf(view: DataView): { at: number; count: number } {
	for (let at = view.byteLength - END_SIZE; at >= 0 && at > view.byteLength - END_SIZE - 0xffff; at -= 1)
		if (view.getUint32(at, true) === END)
			return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
	throw damaged('its end is missing');
}

function entriesOf(view: DataView, bytes: Uint8Array): Entry[] {
	let { at, count } = directoryOf(view);
	if (count > MOST.parts) throw new FileFault(`has ${count} parts; expected a workbook of at most ${MOST.parts}`);
	return Array.from({ length: count }, () => {
		if (view.getUint32(at, true) !== ENTRY) throw damaged('its directory is broken');
		const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
			number,
			number,
			number,
		];
		const entry: Entry = {
			name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
			isLocked: (view.getUint16(at + 8, true) & 1) === 1,
			method: view.getUint16(at + 10, true),
			crc: view.getUint32(at + 16, true),
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			at: view.getUint32(at + 42, true),
		};
		at += 46 + name + extra + comment;
		return entry;
	});
}

/** The bytes of a part, of the size and the checksum that the directory says. */
function bytesOf({ name, method, crc, packed, size, at }: Entry, view: DataView, bytes: Uint8Array): Uint8Array {
	if (view.getUint32(at, true) !== LOCAL) throw damaged(`${name} is not where the directory has it`);
	const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	const raw = bytes.subarray(from, from + packed);
	// Unpacking ends where a part grows larger than it says.
	const part = method === 0 ? raw : inflateRawSync(raw, { maxOutputLength: Math.max(size, 1) });
	if (part.byteLength !== size || crc32(part) !== crc) throw damaged(`${name} is not what it was`);
	return part;
}

/**
 * The parts of a zip archive by their names. The libraries at hand unpack whatever they find; here sizes are bounded
 * before anything is unpacked, and each part is held to its checksum, so that no digit changes unseen. Throws a FileFault.
 */
export function zipParts(bytes: Uint8Array): Map<string, Uint8Array> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const entries = entriesOf(view, bytes);
		const sum = entries.reduce((all, { size }) => all + size, 0);
		if (sum > MOST.bytes)
			throw new FileFault(
				`would be ${Math.round(sum / 2 ** 20)} MB unpacked; expected at most ${MOST.bytes / 2 ** 20} MB`,
			);
		if (entries.some(({ isLocked }) => isLocked))
			throw new FileFault('is protected by a password; expected one without');
		return new Map(entries.map((entry) => [entry.name, bytesOf(entry, view, bytes)]));
	} catch (error) {
		if (error instanceof FileFault) throw error;
		throw damaged(causeOf(error));
	}
}
