import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, SimpleSupportStatement } from '@mdn/browser-compat-data';

/** The data, at any place: what it says of a feature is under `__compat`. */
interface Tree {
	[name: string]: Tree;
}

/** Browsers by the names that `src/browser/targets.ts` gives them, each with a version. */
export type Floor = Readonly<Record<'chrome' | 'firefox' | 'safari' | 'ios', string>>;

const parts = (version: string) => version.replace('≤', '').split('.').map(Number);
/** Whether a version is there by another: 12.1 by 14, 9 by 12.1. */
function isBy(added: string, version: string): boolean {
	const [[major = 0, minor = 0], [most = 0, then = 0]] = [parts(added), parts(version)];
	return major < most || (major === most && minor <= then);
}

function has(
	{ version_added: added, version_removed: removed, flags }: SimpleSupportStatement,
	version: string,
): boolean {
	if (typeof added !== 'string' || added === 'preview' || flags) return false;
	return isBy(added, version) && !(typeof removed === 'string' && isBy(removed, version));
}

/** The browsers of a floor that lack a feature; one under another name or prefix counts, for the build writes these. */
function lackingIn({ support }: CompatStatement, floor: Floor): string[] {
	return Object.entries(floor).flatMap(([name, version]) => {
		const stated = support[name === 'ios' ? 'safari_ios' : (name as 'chrome')];
		const all = stated === undefined ? [] : [stated].flat();
		return all.some((each) => has(each as SimpleSupportStatement, version)) ? [] : `${name} ${version}`;
	});
}

/** The feature at a path of MDN's compatibility data, such as `css.properties.gap`; undefined where it has none. */
export function featureAt(...path: readonly string[]): CompatStatement | undefined {
	let at: Tree | undefined = bcd as unknown as Tree;
	for (const name of path) at = at && Object.hasOwn(at, name) ? at[name] : undefined;
	return at?.__compat as CompatStatement | undefined;
}

/** Which browsers of a floor lack the feature at a path; none where the data does not know it. */
export function lacking(floor: Floor, ...path: readonly string[]): string[] {
	const feature = featureAt(...path);
	return feature ? lackingIn(feature, floor) : [];
}

/** By the name of a member of an object: where the data has it, `api.Element.closest`. */
const members = new Map<string, CompatStatement[]>();
const builtins = (bcd.javascript as unknown as Record<string, Tree>).builtins;
for (const owners of [bcd.api as unknown as Tree, builtins, builtins?.Intl]) {
	for (const owner of Object.values(owners ?? {})) {
		for (const [name, { __compat: feature }] of Object.entries(owner as Tree)) {
			const key = name.replace(/_(?:static|event)$/, '');
			if (feature) members.set(key, [...(members.get(key) ?? []), feature as unknown as CompatStatement]);
		}
	}
}

/** Which browsers of a floor lack a member of this name on every object that has one: it may be on any. */
export function memberLacking(floor: Floor, name: string): string[] {
	const [first = [], ...rest] = (members.get(name) ?? []).map((feature) => lackingIn(feature, floor));
	return first.filter((browser) => rest.every((each) => each.includes(browser)));
}
