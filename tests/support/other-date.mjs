/**
 * Loaded before a program (`node --import`), moves its clock to the year in
 * OTHER_YEAR, so that a test sees whether what it writes depends on the date.
 */
const Real = Date;
const shift = Real.UTC(Number(process.env.OTHER_YEAR), 1, 29, 23, 59, 58) - Real.now();

globalThis.Date = class extends Real {
	constructor(...words) {
		if (words.length === 0) super(Real.now() + shift);
		else super(...words);
	}
	static now() {
		return Real.now() + shift;
	}
};
