import { type Address, addressKind, chapterNumberOf, parseAddress } from '#markdown/address.ts';
import { chapterNumber, chaptersWith } from '#markdown/chapters.ts';
import { projectSlugs } from '#schemas/names.ts';

const TASKS: ReadonlySet<number | undefined> = new Set(chaptersWith('tasks').map(chapterNumber));
const [PROJECTS] = chaptersWith('projects').map(chapterNumber);

/** Whether an address is a task: an item of a chapter of tasks. */
export const isTask = (address: Address): boolean =>
	TASKS.has(chapterNumberOf(address)) && addressKind(address) === 'item';

/** The slug of the project that an address is, or lies in; undefined for any other place. */
export function projectOf(address: Address): string | undefined {
	const [chapter, section = 0] = parseAddress(address)?.numbers ?? [];
	return PROJECTS !== undefined && chapter === PROJECTS ? projectSlugs[section - 1] : undefined;
}
