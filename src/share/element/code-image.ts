/** Pixels to a module of the code. */
const ZOOM = 8;

/** Shows the page's QR code as a picture: one that can be held, kept and sent on, which a drawing in the page cannot. */
export function showCodeAsImage(panel: HTMLElement): void {
	const drawn = panel.querySelector<SVGSVGElement>('svg.qr');
	const path = drawn?.querySelector('path')?.getAttribute('d');
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d');
	if (!drawn || !path || !context) return;
	const side = drawn.viewBox.baseVal.width * ZOOM;
	canvas.width = side;
	canvas.height = side;
	context.fillStyle = '#fff';
	context.fillRect(0, 0, side, side);
	context.scale(ZOOM, ZOOM);
	context.stroke(new Path2D(path));
	const image = new Image(side, side);
	image.className = 'qr';
	image.alt = drawn.getAttribute('aria-label') ?? '';
	image.src = canvas.toDataURL();
	drawn.before(image);
	// Paper draws with its path.
	drawn.style.display = 'none';
	drawn.removeAttribute('class');
}
