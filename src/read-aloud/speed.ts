/** How fast is read, by the names of the buttons; 1 is the voice's own speed. */
const speeds = { slow: 0.75, normal: 1, fast: 1.25 } as const;

export type Speed = keyof typeof speeds;

const KEY = 'read-aloud-speed';
export const isSpeed = (name: unknown): name is Speed => typeof name === 'string' && name in speeds;
export const rateOf = (speed: Speed): number => speeds[speed];

/** The speed the reader chose last. */
export function keptSpeed(): Speed {
	try {
		const kept = localStorage.getItem(KEY);
		return isSpeed(kept) ? kept : 'normal';
	} catch {
		// Where storage is forbidden nothing is kept.
		return 'normal';
	}
}

/** Keeps the speed for the next page. */
export function keepSpeed(speed: Speed): void {
	try {
		localStorage.setItem(KEY, speed);
	} catch {
		// As above: it holds for this page.
	}
}
