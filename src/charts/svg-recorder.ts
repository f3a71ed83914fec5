import { escapeXml, round } from '#drawings/svg.ts';
import { textWidth } from '#drawings/text-width.ts';
import type { DrawnText } from '#drawings/texts.ts';

/**
 * A canvas 2D context that writes SVG instead of pixels, for Chart.js at build
 * time. Colours are role names (`c1`, `grid`, `text`) and become classes, so
 * that one drawing serves light, dark, high contrast and print. It knows the
 * calls that Chart.js makes and throws on any other: a chart is right or the
 * build stops.
 */

/** Properties that Chart.js sets and that mean nothing here. */
const IGNORED = new Set(
	'lineCap lineJoin lineDashOffset globalCompositeOperation textRendering direction miterLimit globalAlpha'.split(' '),
);
const ROLE = /^[a-z][a-z0-9-]*$/;
/** Roles `p1`, `p2` … are hatched, so that they differ from solid ones without colour. */
const HATCHED = /^p\d$/;
const BASELINES = { top: 0.8, middle: 0.34, bottom: -0.22, alphabetic: 0 } as const;
const ANCHORS = { left: 'start', start: 'start', center: 'middle', right: 'end', end: 'end' } as const;

/** What a canvas has at first, and what of it can be set. */
const INITIAL = {
	...{ fillStyle: 'text', strokeStyle: 'text', lineWidth: 1, font: '14px', dash: [] as number[] },
	textAlign: 'left' as keyof typeof ANCHORS,
	textBaseline: 'alphabetic' as keyof typeof BASELINES,
	offset: [0, 0] as readonly [number, number],
};
type State = typeof INITIAL;

/** Records the drawing calls of one chart of `width` × `height` pixels. */
export class SvgRecorder {
	readonly texts: DrawnText[] = [];
	/** What Chart.js takes for a canvas. */
	readonly canvas: { width: number; height: number; style: object; getContext: () => unknown };
	readonly width: number;
	readonly height: number;
	private readonly body: string[] = [];
	private readonly stack: State[] = [];
	private state: State = { ...INITIAL };
	private path = '';
	private readonly idPrefix: string;
	private readonly patterns = new Set<string>();

	/** `idPrefix` starts the ids of hatch patterns: unique on the page, or a pattern of a hidden drawing paints nothing. */
	constructor(width: number, height: number, idPrefix: string) {
		this.idPrefix = idPrefix;
		this.width = width;
		this.height = height;
		const calls: Record<string, unknown> = { ...this.calls() };
		const context = new Proxy(calls, {
			get: (target, name) => {
				if (typeof name === 'symbol' || name in target) return Reflect.get(target, name);
				if (name in this.state) return this.state[name as keyof State];
				if (IGNORED.has(name)) return undefined;
				throw new Error(`svg recorder: canvas “${name}” is not supported`);
			},
			set: (_target, name, value) => {
				if (typeof name === 'string' && name in this.state) this.state = { ...this.state, [name]: value };
				else if (!IGNORED.has(String(name)))
					throw new Error(`svg recorder: canvas property “${String(name)}” is not supported`);
				return true;
			},
		});
		this.canvas = { width, height, style: {}, getContext: () => context };
		calls.canvas = this.canvas;
	}

	/** The elements drawn, in order, without the `<svg>` around them. */
	markup(): string {
		const patterns = [...this.patterns].map(
			(role) =>
				`<pattern id="${this.idPrefix}-${role}" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="fill-${role}" width="6" height="6"/><path class="stroke-${role}" stroke-width="2" d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5"/></pattern>`,
		);
		return (patterns.length > 0 ? `<defs>${patterns.join('')}</defs>` : '') + this.body.join('');
	}

	private calls() {
		const point = (x: number, y: number) => `${round(x + this.state.offset[0])} ${round(y + this.state.offset[1])}`;
		const rectangle = (x: number, y: number, width: number, height: number) =>
			`M${point(x, y)}h${round(width)}v${round(height)}h${round(-width)}z`;
		return {
			save: () => this.stack.push(this.state),
			restore: () => {
				this.state = this.stack.pop() ?? this.state;
			},
			translate: (x: number, y: number) => {
				this.state = { ...this.state, offset: [this.state.offset[0] + x, this.state.offset[1] + y] };
			},
			rotate: (angle: number) => {
				if (angle !== 0) throw new Error('svg recorder: rotated text is not supported');
			},
			setTransform: () => undefined,
			resetTransform: () => undefined,
			setLineDash: (dash: number[]) => {
				this.state = { ...this.state, dash };
			},
			clearRect: () => undefined,
			clip: () => undefined,
			beginPath: () => {
				this.path = '';
			},
			closePath: () => {
				this.path += 'z';
			},
			moveTo: (x: number, y: number) => {
				this.path += `M${point(x, y)}`;
			},
			lineTo: (x: number, y: number) => {
				this.path += `${this.path ? 'L' : 'M'}${point(x, y)}`;
			},
			rect: (x: number, y: number, width: number, height: number) => {
				this.path += rectangle(x, y, width, height);
			},
			arc: (x: number, y: number, radius: number, start: number, end: number) => {
				if (Math.abs(end - start) < 2 * Math.PI - 1e-6)
					throw new Error('svg recorder: arcs that are no full circle are not supported');
				const size = round(radius);
				this.path += `M${point(x - radius, y)}a${size} ${size} 0 1 0 ${round(2 * radius)} 0a${size} ${size} 0 1 0 ${round(-2 * radius)} 0z`;
			},
			fill: () => this.shape(this.path, 'fill'),
			stroke: () => this.shape(this.path, 'stroke'),
			fillRect: (x: number, y: number, width: number, height: number) =>
				this.shape(rectangle(x, y, width, height), 'fill'),
			strokeRect: (x: number, y: number, width: number, height: number) =>
				this.shape(rectangle(x, y, width, height), 'stroke'),
			measureText: (text: string) => ({ width: textWidth(text, this.fontSize(), this.isBold()) }),
			fillText: (text: string, x: number, y: number) => this.text(text, x, y),
		};
	}

	private fontSize(): number {
		return Number(/(\d+(?:\.\d+)?)px/.exec(this.state.font)?.[1] ?? 14);
	}

	private isBold(): boolean {
		return this.state.font.startsWith('bold');
	}

	private role(style: string): string {
		if (!ROLE.test(style))
			throw new Error(`svg recorder: colour “${style}” is not a role; expected a name of src/charts/theme.css`);
		return style;
	}

	private shape(path: string, kind: 'fill' | 'stroke') {
		const style = kind === 'fill' ? this.state.fillStyle : this.state.strokeStyle;
		if (!path || style === 'none') return;
		if (kind === 'fill' && HATCHED.test(style)) {
			this.patterns.add(this.role(style));
			this.body.push(`<path fill="url(#${this.idPrefix}-${style})" d="${path}"/>`);
			return;
		}
		const width = kind === 'stroke' ? ` stroke-width="${round(this.state.lineWidth)}"` : '';
		const dash =
			kind === 'stroke' && this.state.dash.length > 0 ? ` stroke-dasharray="${this.state.dash.join(' ')}"` : '';
		this.body.push(`<path class="${kind}-${this.role(style)}"${width}${dash} d="${path}"/>`);
	}

	private text(text: string, x: number, y: number) {
		const { textAlign, textBaseline, fillStyle, offset } = this.state;
		const size = this.fontSize();
		const bold = this.isBold();
		const width = textWidth(text, size, bold);
		const anchor = ANCHORS[textAlign];
		const [left, baseline] = [
			x + offset[0] - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0),
			y + offset[1] + size * BASELINES[textBaseline],
		];
		this.texts.push({ text, left, right: left + width, top: baseline - size * 0.8, bottom: baseline + size * 0.22 });
		const end = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
		const weight = bold ? ' font-weight="700"' : '';
		this.body.push(
			`<text class="fill-${this.role(fillStyle)}" x="${round(x + offset[0])}" y="${round(baseline)}" font-size="${round(size)}"${end}${weight}>${escapeXml(text)}</text>`,
		);
	}
}
