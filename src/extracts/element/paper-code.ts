import { qrCode } from '#share/qr.ts';

/** A code with more modules on a side is too fine to be read at its size on paper (`extracts.css`). */
const MOST = 97;

function codeOf(url: string) {
	try {
		const code = qrCode(url, 'L');
		return code.size > MOST ? undefined : code;
	} catch {
		// A longer text than any code holds.
		return undefined;
	}
}

/** Makes what sets the code at the foot of the printed sheet, which then leads to a link's extracts; where they are too many for one there is none. */
export function paperCode(): (url: string) => void {
	const code = document.querySelector('.print-source .qr');
	const foot = code?.parentElement;
	return (url) => {
		const { size, path } = codeOf(url) ?? {};
		if (!code || !size || !path) return code?.remove();
		const stroke = document.createElementNS('http://www.w3.org/2000/svg', 'path');
		stroke.setAttribute('class', 'qr-code');
		stroke.setAttribute('d', path);
		code.setAttribute('viewBox', `0 0 ${size} ${size}`);
		code.replaceChildren(stroke);
		foot?.append(code);
	};
}
