import { RadialLinearScale, type Chart, type ChartType, type Plugin } from 'chart.js';
import { axisAngle, fitRadius, placeLabel, type Box } from './label-layout.ts';
import type { AxisNumbers } from './radar-data.ts';

export interface AxisLabelOptions {
	/** Score and interval under each name; none for names alone. */
	readonly numbers: readonly (AxisNumbers | null)[];
	readonly text: string;
	readonly score: string;
	readonly ground: string;
	readonly fontFamily: string;
	readonly fontPx: number;
}

declare module 'chart.js' {
	// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the parameter must be named as in Chart.js for the two to merge
	interface PluginOptionsByType<TType extends ChartType> {
		axisLabels: AxisLabelOptions;
	}
}

const LINE_HEIGHT = 1.25;
/** Numbers are quieter than names, but never too small to read. */
const NUMBER_SCALE = 0.9;
const LEAST_PX = 12;
const TICK_SCALE = 0.82;
/** A narrower radar has no room for numbers around it. */
const NARROW_PX = 300;
/** How much of the ink of a name an interval has. */
const QUIET = 0.78;

/** A piece of a line in one font. */
interface Run {
	readonly text: string;
	readonly font: string;
	readonly colour: string;
	readonly alpha: number;
}

/** Writes the names of the skills with their scores around the radar, and the numbers of the scale on it. */
export const axisLabels: Plugin<'radar', AxisLabelOptions> = {
	id: 'axisLabels',
	beforeLayout(chart, _args, options) {
		const size = { width: chart.width, height: chart.height };
		const boxes = labelsOf(chart, options).map((lines) => boxOf(chart.ctx, lines, options));
		const radius = fitRadius(boxes, size);
		chart.options.layout = {
			autoPadding: false,
			padding: Math.min(size.width, size.height) / 2 - radius
		};
	},
	beforeDatasetsDraw(chart, _args, options) {
		const scale = chart.scales['r'];
		if (scale instanceof RadialLinearScale) drawLabels(chart, scale, options);
	},
	afterDatasetsDraw(chart, _args, options) {
		const scale = chart.scales['r'];
		if (scale instanceof RadialLinearScale) drawTicks(chart.ctx, scale, options);
	}
};

/** By axis and line: the name, and under it the numbers. */
function labelsOf(chart: Chart, options: AxisLabelOptions): Run[][][] {
	const { numbers, text, score, fontFamily, fontPx } = options;
	const font = (weight: number, px: number) => `${String(weight)} ${String(px)}px ${fontFamily}`;
	const numberPx = quieter(fontPx, NUMBER_SCALE);
	const hasNumbers = numbers.length > 0 && chart.width >= NARROW_PX;
	return (chart.data.labels ?? []).map((label, axis) => {
		const weight = hasNumbers ? 700 : 600;
		const names = Array.isArray(label) ? label.map(String) : [];
		const lines = names.map((name): Run[] => [
			{ text: name, font: font(weight, fontPx), colour: text, alpha: 1 }
		]);
		const own = numbers[axis] ?? null;
		if (!hasNumbers || own === null) return lines;
		return [
			...lines,
			[
				{ text: own.score, font: font(750, numberPx), colour: score, alpha: 1 },
				{ text: ` · ${own.range}`, font: font(500, numberPx), colour: text, alpha: QUIET }
			]
		];
	});
}

function quieter(fontPx: number, scale: number): number {
	return Math.max(Math.min(fontPx, LEAST_PX), scale * fontPx);
}

function boxOf(ctx: CanvasRenderingContext2D, lines: Run[][], { fontPx }: AxisLabelOptions): Box {
	return {
		width: Math.max(...lines.map((runs) => widthOf(ctx, runs))),
		height: lines.length * fontPx * LINE_HEIGHT
	};
}

function widthOf(ctx: CanvasRenderingContext2D, runs: readonly Run[]): number {
	return runs.reduce((sum, run) => {
		ctx.font = run.font;
		return sum + ctx.measureText(run.text).width;
	}, 0);
}

function drawLabels(chart: Chart, scale: RadialLinearScale, options: AxisLabelOptions) {
	const { ctx } = chart;
	const labels = labelsOf(chart, options);
	const lineHeight = options.fontPx * LINE_HEIGHT;
	ctx.save();
	ctx.textAlign = 'left';
	ctx.textBaseline = 'middle';
	labels.forEach((lines, axis) => {
		const box = boxOf(ctx, lines, options);
		const middle = placeLabel(axisAngle(axis, labels.length), scale.drawingArea, box);
		const first = scale.yCenter + middle.y - box.height / 2 + lineHeight / 2;
		lines.forEach((runs, n) => {
			let x = scale.xCenter + middle.x - widthOf(ctx, runs) / 2;
			for (const { text, font, colour, alpha } of runs) {
				ctx.font = font;
				ctx.fillStyle = colour;
				ctx.globalAlpha = alpha;
				ctx.fillText(text, x, first + n * lineHeight);
				x += ctx.measureText(text).width;
			}
		});
	});
	ctx.restore();
}

function drawTicks(
	ctx: CanvasRenderingContext2D,
	scale: RadialLinearScale,
	{ fontFamily, fontPx, text, ground }: AxisLabelOptions
) {
	ctx.save();
	ctx.font = `500 ${String(quieter(fontPx, TICK_SCALE))}px ${fontFamily}`;
	ctx.textAlign = 'right';
	ctx.textBaseline = 'middle';
	ctx.lineJoin = 'round';
	ctx.lineWidth = 3;
	ctx.strokeStyle = ground;
	ctx.fillStyle = text;
	for (const { value } of scale.ticks.slice(1)) {
		const y = scale.yCenter - scale.getDistanceFromCenterForValue(value);
		// A rim in the colour of the ground keeps the lines away from the digits.
		ctx.strokeText(String(value), scale.xCenter - 7, y);
		ctx.fillText(String(value), scale.xCenter - 7, y);
	}
	ctx.restore();
}
