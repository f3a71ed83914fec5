import type { ShareFile } from '#share/cite/share-file.ts';
import { type OpenTools, openTools } from '#share/element/open-tools.ts';
import { passageIn, passageOf, selectedRange } from '#share/element/passage.ts';
import { placeBeside } from '#share/element/place-beside.ts';
import { toolRows } from '#share/element/tools.ts';

/** A selection that has not changed for so long is made, in milliseconds. */
const SETTLED_AFTER = 250;

/** Whether the reader chose from the end to the beginning. */
function isBackward({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): boolean {
	if (!anchorNode || !focusNode) return false;
	if (anchorNode === focusNode) return focusOffset < anchorOffset;
	return (anchorNode.compareDocumentPosition(focusNode) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** What the copying of selected words, by key or by menu, puts on the clipboard: numbers, no addresses, no marks. */
function onCopy(event: ClipboardEvent): void {
	const range =
		event.target instanceof HTMLElement && event.target.matches('input, textarea') ? undefined : selectedRange();
	const passage = range && passageIn(range);
	if (!passage || passage.addresses.length === 0 || !event.clipboardData) return;
	event.clipboardData.setData('text/plain', passage.text);
	event.clipboardData.setData('text/html', `<meta charset="utf-8">${passage.html}`);
	event.preventDefault();
}

/** Whether a place was selected from its first to its last word. */
function isWhole(range: Range, addresses: readonly string[], text: string): boolean {
	const place = addresses.length === 1 ? document.getElementById(addresses[0] ?? '') : null;
	return place !== null && passageOf(place).text === text && range.intersectsNode(place);
}

/** Shows what can be done with selected words of the plan beside them, as long as they are selected. */
export function watchSelection({ file, status }: { file: ShareFile; status: HTMLElement | null }): void {
	let tools: OpenTools | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isPressed = false;
	let byTouch = false;
	let byKey = true;
	let shownText = '';

	const close = () => tools?.close();
	const show = () => {
		const selection = getSelection();
		const range = selectedRange();
		const passage = range && passageIn(range);
		if (tools?.element.contains(document.activeElement)) return;
		if (!selection || !range || !passage || passage.addresses.length === 0) {
			shownText = '';
			close();
			return;
		}
		if (isPressed || passage.text === shownText) return;
		close();
		shownText = passage.text;
		const isPart = !isWhole(range, passage.addresses, passage.text);
		tools = openTools(
			file.words.selection,
			toolRows({ passage, isPart }, file, true),
			() => (document.activeElement as HTMLElement | null)?.blur(),
			() => {
				tools = undefined;
			},
		);
		const ends = isBackward(selection) ? passage.addresses[0] : passage.addresses.at(-1);
		const { left } = (document.getElementById(ends ?? '') ?? tools.element).getBoundingClientRect();
		placeBeside(tools.element, range.getBoundingClientRect(), left, byTouch);
		if (status && byKey) status.textContent = file.words.selectionKeys;
	};
	const settle = () => {
		clearTimeout(timer);
		timer = setTimeout(show, SETTLED_AFTER);
	};
	for (const type of ['pointerdown', 'pointermove', 'pointerup'] as const)
		document.addEventListener(type, ({ buttons, pointerType }) => {
			const wasPressed = isPressed;
			byTouch = pointerType === 'touch';
			isPressed = buttons > 0 && !byTouch;
			if (type === 'pointerdown' || isPressed) byKey = false;
			if (wasPressed && !isPressed) settle();
		});
	document.addEventListener('keydown', (event) => {
		byKey = true;
		if (event.key !== 'Tab' || event.shiftKey || !tools || tools.element.contains(document.activeElement)) return;
		event.preventDefault();
		tools.element.querySelector('button')?.focus({ preventScroll: true });
	});
	document.addEventListener('selectionchange', settle);
	document.addEventListener('copy', onCopy);
	settle();
}
