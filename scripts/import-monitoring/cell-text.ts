import { type CellObject, SSF } from '@e965/xlsx';

/** What a cell says, as a person would write it, or what was expected instead. */
export interface CellText {
	text?: string;
	/** Whether the cell holds a number, shown as it is. */
	isNumber?: boolean;
	fault?: string;
}

/** Number formats that show a number as it is, and as a percentage; any other may add words or leave out zeros. */
const PLAIN = /^(?:General|@|(?:#,##)?0(?:\.0+)?(?:_.)*(?:;.*)?)$/i;
const PERCENT = /^0(?:\.0+)?%(?:_.)*(?:;.*)?$/;
const LONGEST = 2000;
/** As many digits as spreadsheets keep: 96.4 comes as 96.39999999999999. */
const exact = (value: number) => Number(value.toPrecision(12));

/** `YYYY-MM-DD` of the number of a day. */
function dayOf(value: number, from1904: boolean): string {
	const { y, m, d } = SSF.parse_date_code(value, { date1904: from1904 }) ?? { y: 0, m: 0, d: 0 };
	return [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
}

/** `2024-06-30` of 2024/6/30, 2024.6.30 and 2024年6月30日, as spreadsheets and people write days; else the text itself. */
export function dayText(text: string): string {
	const [, year, month = '', day = ''] =
		/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize('NFKC')) ?? [];
	return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function numberText(value: number, format: string, isDay: boolean, from1904: boolean, shown: string): CellText {
	if (PERCENT.test(format)) return { text: `${exact(value * 100)}%` };
	if (SSF.is_date(format)) {
		if (isDay) return { text: dayOf(value, from1904) };
		return {
			fault: `is a date (${dayOf(value, from1904)}); expected no date here: set the cell to text and write it anew`,
		};
	}
	if (PLAIN.test(format)) return { text: String(exact(value)), isNumber: true };
	return { fault: `is ${exact(value)}, shown as “${shown}”; expected what it shows, written as text` };
}

/**
 * What a cell says. A formula is refused, whatever value is kept with it; a number is taken as it is, a percentage as
 * it is shown (0.964 as 96.4%), a day as `YYYY-MM-DD` where `isDay`.
 */
export function cellText(cell: CellObject | undefined, isDay = false, from1904 = false): CellText {
	if (!cell) return { text: '' };
	if (cell.f !== undefined || cell.F !== undefined)
		return { fault: `is a formula (=${String(cell.f ?? '').slice(0, 60)}); expected the value itself` };
	if (cell.t === 'e') return { fault: `is an error (${cell.w ?? cell.v}); expected a value` };
	if (cell.t === 'b') return { fault: `is ${cell.v ? 'TRUE' : 'FALSE'}; expected words or a number` };
	if (cell.t === 'n' && typeof cell.v === 'number')
		return numberText(cell.v, String(cell.z ?? 'General'), isDay, from1904, cell.w ?? String(cell.v));
	const text = String(cell.v ?? '')
		.replaceAll(/\s+/g, ' ')
		.trim();
	if (text.length > LONGEST) return { fault: `has ${text.length} characters; expected at most ${LONGEST}` };
	return { text: isDay ? dayText(text) : text };
}
