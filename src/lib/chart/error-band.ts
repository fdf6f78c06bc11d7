import { RadialLinearScale, type ChartType, type Plugin } from 'chart.js';
import type { Band } from './band.ts';

export interface ErrorBandOptions {
	readonly colour: string;
	/** One per axis; null if the skill was not measured. */
	readonly bands: readonly (Band | null)[];
}

declare module 'chart.js' {
	// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the parameter must be named as in Chart.js for the two to merge
	interface PluginOptionsByType<TType extends ChartType> {
		errorBand: ErrorBandOptions;
	}
}

/**
 * Fills the ring between the lower and upper ends of the intervals, under the outlines. Replaces Chart.js's Filler,
 * which would add weight to the result page.
 */
export const errorBand: Plugin<'radar', ErrorBandOptions> = {
	id: 'errorBand',
	beforeDatasetsDraw(chart, _args, { bands, colour }) {
		const scale = chart.scales['r'];
		if (!(scale instanceof RadialLinearScale)) return;
		const { ctx } = chart;
		ctx.save();
		ctx.fillStyle = colour;
		// One path for all pieces, because separate fills would show their common edges.
		ctx.beginPath();
		bands.forEach((band, axis) => {
			const nextAxis = (axis + 1) % bands.length;
			const next = bands[nextAxis] ?? null;
			if (band === null || next === null) return;
			const corners = [
				scale.getPointPositionForValue(axis, band.low),
				scale.getPointPositionForValue(axis, band.high),
				scale.getPointPositionForValue(nextAxis, next.high),
				scale.getPointPositionForValue(nextAxis, next.low)
			];
			corners.forEach(({ x, y }, corner) => {
				if (corner === 0) ctx.moveTo(x, y);
				else ctx.lineTo(x, y);
			});
			ctx.closePath();
		});
		ctx.fill();
		ctx.restore();
	}
};
