import { type Address, addressKind, chapterNumberOf } from '#markdown/address.ts';
import { chapterAt, chaptersWith } from '#markdown/chapters.ts';

/** A place that something may become of. */
export type MonitoredKind = 'task' | 'measure' | 'project';

const inChapterWith = (address: Address, role: 'tasks' | 'projects') =>
	chaptersWith(role).includes(chapterAt(chapterNumberOf(address)) ?? '');

/** What may become of something a place is: a task, a measure of the tasks, a project; undefined of any other. */
export function monitoredKind({
	address,
	kind,
}: {
	address: Address;
	kind?: string | undefined;
}): MonitoredKind | undefined {
	if (inChapterWith(address, 'projects') && addressKind(address) === 'section') return 'project';
	if (!inChapterWith(address, 'tasks')) return undefined;
	if (addressKind(address) === 'item') return 'task';
	return kind === 'measure' ? 'measure' : undefined;
}
