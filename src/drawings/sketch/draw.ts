import { drawAreas } from '#drawings/sketch/areas.ts';
import { drawNodes } from '#drawings/sketch/nodes.ts';
import { drawPlaces } from '#drawings/sketch/places.ts';
import type { Sketch } from '#drawings/sketch/spec.ts';
import { drawStack } from '#drawings/sketch/stack.ts';
import { drawStoreys } from '#drawings/sketch/storeys.ts';
import type { Drawing } from '#drawings/svg.ts';

/** Draws a project `width` pixels wide; `name` is what an Error calls it where its words do not fit. */
export function drawSketch(sketch: Sketch, width: number, name: string): Drawing {
	switch (sketch.kind) {
		case 'areas':
			return drawAreas(sketch, width, name);
		case 'stack':
			return drawStack(sketch, width, name);
		case 'storeys':
			return drawStoreys(sketch, width, name);
		case 'places':
			return drawPlaces(sketch, width, name);
		case 'nodes':
			return drawNodes(sketch, width, name);
	}
}
