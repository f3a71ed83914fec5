/**
 * What a reader may set, each with its values, parted by blanks, the usual one first. A setting
 * that is not the usual one stands as `data-<name>` on the root element, where
 * styles find it, and in the browser's storage.
 */
const settings = {
	text: '100 125 150',
	spacing: 'normal wide',
	theme: 'auto light dark',
	contrast: 'normal more',
	ruler: 'off on',
	clauses: 'off on',
	elder: 'off on',
} as const;

export type SettingName = keyof typeof settings;
export type Choices = Partial<Record<SettingName, string>>;

/** What the elder edition sets beside itself, as long as the reader has not chosen otherwise. */
export const elderChoices: Choices = { text: '125', spacing: 'wide', clauses: 'on' };

const KEY = 'reading';

/** Choices without what is no setting, no value of it, or the usual value. */
export function cleaned(choices: unknown): Choices {
	const given: Readonly<Record<string, unknown>> =
		typeof choices === 'object' && choices !== null ? (choices as Record<string, unknown>) : {};
	const known: Choices = {};
	for (const name of Object.keys(settings) as SettingName[]) {
		const value = given[name] as string;
		if (settings[name].split(' ').indexOf(value) > 0) known[name] = value;
	}
	return known;
}

/** What is stored; nothing where the browser keeps nothing, or something else is there. */
export function storedChoices(): Choices {
	try {
		return cleaned(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
	} catch {
		return {};
	}
}

/** Keeps choices over pages and sessions; where the browser does not, they hold for this page. */
export function storeChoices(choices: Choices): void {
	try {
		if (Object.keys(choices).length === 0) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify(choices));
	} catch {
		// A browser that keeps nothing still shows what is chosen.
	}
}

/** Puts choices on the root element. */
export function applyChoices(choices: Choices): void {
	const root = document.documentElement;
	for (const name of Object.keys(settings) as SettingName[]) {
		const value = choices[name];
		if (value === undefined) delete root.dataset[name];
		else root.dataset[name] = value;
	}
}
