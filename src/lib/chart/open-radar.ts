import type { Chart } from 'chart.js';
import { labelledRadius } from './label-lines.ts';
import type { Box } from './label-layout.ts';
import { axisLabelsOf, labelOptions, radarConfig, type RadarPoints } from './radar-config.ts';
import type { RadarData } from './radar-data.ts';
import { readLook } from './read-look.ts';
import { isPrinting, watchLook } from './watch-look.ts';

/** Chart.js is loaded for the first radar, after the text of the page. */
export type LoadChartJs = () => Promise<typeof import('./chart-js.ts')>;
export const loadChartJs: LoadChartJs = () => import('./chart-js.ts');

/** Where the grid lies in the middle of its canvas, in CSS pixels. */
export interface RadarGrid extends Box {
	readonly radius: number;
}

interface RadarEvents {
	/** Chart.js cannot be loaded. */
	onfail: () => void;
	/** The grid to show in the place of the radar while Chart.js is loaded; null as soon as the radar is drawn. */
	ongrid?: ((grid: RadarGrid | null) => void) | undefined;
}

export interface OpenRadar {
	show: (data: RadarData) => void;
	close: () => void;
}

/** Distance below the screen at which a radar is drawn, so that it is ready before anyone scrolls to it. */
const NEAR = '50% 0px';

/**
 * Keeps one radar on a canvas up to date: it draws the data last given to `show`, and again whenever the look of
 * the page changes, until `close`. The first drawing waits until the canvas is near the screen, or is printed.
 */
export function openRadar(
	canvas: HTMLCanvasElement,
	load: LoadChartJs,
	{ onfail, ongrid }: RadarEvents
): OpenRadar {
	let chartJs: Awaited<ReturnType<LoadChartJs>> | undefined;
	let chart: Chart<'radar', RadarPoints, string[]> | undefined;
	let shown: RadarData | undefined;
	let fontPx = 0;
	let isNear = false;
	let isOpen = true;

	function config(data: RadarData, printing: boolean) {
		const look = readLook(canvas, printing);
		fontPx = look.fontPx;
		const { options, ...rest } = radarConfig(data, look);
		return { ...rest, options: { ...options, onResize: followFontSize } };
	}

	function draw(data: RadarData, mode?: 'none', printing = isPrinting()) {
		if (chart === undefined) return;
		const { data: next, options } = config(data, printing);
		chart.data.labels = next.labels ?? [];
		// The datasets stay the same objects, because a new one would grow from the centre.
		chart.data.datasets.forEach((dataset, i) => Object.assign(dataset, next.datasets[i]));
		chart.options = options;
		chart.resize();
		chart.update(mode);
	}

	function redraw(printing = isPrinting()) {
		if (printing) begin();
		chart?.stop();
		if (shown !== undefined) draw(shown, 'none', printing);
	}

	function followFontSize() {
		queueMicrotask(() => {
			if (isOpen && readLook(canvas, false).fontPx !== fontPx) redraw();
		});
	}

	function begin() {
		if (!isOpen || !chartJs || chart || !shown) return;
		// Only a change moves: the first drawing stands at once.
		const { options, ...rest } = config(shown, isPrinting());
		chart = new chartJs.Chart(canvas, { ...rest, options: { ...options, animation: false } });
		ongrid?.(null);
		if (document.fonts.status === 'loading')
			void document.fonts.ready.then(() => {
				redraw();
			});
	}

	function showGrid(size: Box) {
		const ctx = canvas.getContext('2d');
		if (ctx === null || shown === undefined || ongrid === undefined) return;
		const options = labelOptions(shown, readLook(canvas, false));
		ongrid({ ...size, radius: labelledRadius(ctx, axisLabelsOf(shown), size, options) });
	}

	const nearness = new IntersectionObserver(
		(entries) => {
			const entry = entries.find(({ isIntersecting }) => isIntersecting);
			if (entry === undefined) return;
			nearness.disconnect();
			isNear = true;
			const { width, height } = entry.boundingClientRect;
			if (chartJs === undefined) showGrid({ width, height });
			begin();
		},
		{ rootMargin: NEAR }
	);
	nearness.observe(canvas);

	load().then((loaded) => {
		chartJs = loaded;
		if (isNear) begin();
	}, onfail);
	const unwatch = watchLook(redraw);

	return {
		show(data) {
			shown = data;
			draw(data);
		},
		close() {
			isOpen = false;
			unwatch();
			nearness.disconnect();
			chart?.destroy();
			chart = undefined;
		}
	};
}
