import { PRINTED } from './paper-colours.ts';
import type { RadarColours, RadarLook } from './radar-data.ts';

/** Sharp enough for a screenshot; on paper 4 gives about 400 dots an inch. */
const SCREEN_PIXEL_RATIO = 2;
const PAPER_PIXEL_RATIO = 4;

/**
 * How the radar should look on this canvas now: colours from the custom properties `--radar-*`, font
 * from its style. Depends on the theme, and on whether the page is being printed.
 */
export function readLook(canvas: HTMLCanvasElement, printing: boolean): RadarLook {
	const { fontFamily, fontSize } = getComputedStyle(canvas);
	return {
		colours: printing ? PRINTED : readColours(canvas),
		fontFamily,
		fontPx: Number.parseFloat(fontSize),
		pixelRatio: printing ? PAPER_PIXEL_RATIO : Math.max(devicePixelRatio, SCREEN_PIXEL_RATIO),
		reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches
	};
}

function readColours(canvas: HTMLCanvasElement): RadarColours {
	const read = (property: string) => resolveColour(canvas, property);
	return {
		person: read('--radar-person'),
		band: read('--radar-band'),
		role: read('--radar-role'),
		grid: read('--radar-grid'),
		rim: read('--radar-rim'),
		text: read('--radar-text'),
		ground: read('--color-surface')
	};
}

/** Through `color`, because a custom property itself may still say `color-mix()` or a system colour. */
function resolveColour(canvas: HTMLCanvasElement, property: string): string {
	// with reduced motion everything has a very short transition, and would still be the old colour
	canvas.style.transition = 'none';
	canvas.style.color = `var(${property})`;
	const { color } = getComputedStyle(canvas);
	canvas.style.color = '';
	canvas.style.transition = '';
	return color;
}
