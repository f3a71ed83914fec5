import {
	BarController,
	BarElement,
	Chart,
	type ChartConfiguration,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
} from 'chart.js';
import { SvgRecorder } from '#charts/svg-recorder.ts';
import type { Drawing } from '#drawings/svg.ts';
import { lintTexts } from '#drawings/texts.ts';

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

/** What every chart is drawn with: at once, without a legend, by nobody's pointer. */
export const STILL = {
	responsive: false,
	animation: false as const,
	events: [] as 'click'[],
	devicePixelRatio: 1,
	plugins: { legend: { display: false }, tooltip: { enabled: false } },
};

/**
 * Lets Chart.js draw on the recorder. `id` is unique on the page, for the ids of hatch
 * patterns. Throws an Error that lists what is wrong with the labels.
 */
export function record<Type extends 'bar' | 'line'>(
	id: string,
	{ width, height }: { width: number; height: number },
	configuration: ChartConfiguration<Type, { x: number; y: number }[]>,
): Drawing {
	const recorder = new SvgRecorder(width, height, `chart-${id}-${width}`);
	new Chart(recorder.canvas as never, configuration as never).destroy();
	const faults = lintTexts(recorder.texts, width, height);
	if (faults.length > 0) throw new Error(`chart “${id}” at ${width} px: ${faults.join('; ')}`);
	return { width, height, markup: recorder.markup() };
}
