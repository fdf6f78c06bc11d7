import { RadialLinearScale, type Chart, type ChartType, type Plugin } from 'chart.js';
import { axisAngle, fitRadius, placeLabel, type Box } from './label-layout.ts';

export interface AxisLabelOptions {
	readonly text: string;
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
/** Numbers on the axis are quieter than names. */
const TICK_SCALE = 0.82;

/** Draws the names of the skills and the numbers of the scale, under the lines of the radar. */
export const axisLabels: Plugin<'radar', AxisLabelOptions> = {
	id: 'axisLabels',
	beforeLayout(chart, _args, options) {
		const size = { width: chart.width, height: chart.height };
		const radius = fitRadius(measure(chart, options), size);
		chart.options.layout = {
			autoPadding: false,
			padding: Math.min(size.width, size.height) / 2 - radius
		};
	},
	beforeDatasetsDraw(chart, _args, options) {
		const scale = chart.scales['r'];
		if (!(scale instanceof RadialLinearScale)) return;
		chart.ctx.save();
		drawNames(chart, scale, options);
		drawTicks(chart.ctx, scale, options);
		chart.ctx.restore();
	}
};

function namesOf(chart: Chart): string[][] {
	return (chart.data.labels ?? []).map((label) => (Array.isArray(label) ? label.map(String) : []));
}

function measure(chart: Chart, { fontFamily, fontPx }: AxisLabelOptions): Box[] {
	const { ctx } = chart;
	ctx.save();
	ctx.font = `600 ${String(fontPx)}px ${fontFamily}`;
	const boxes = namesOf(chart).map((lines) => ({
		width: Math.max(...lines.map((line) => ctx.measureText(line).width)),
		height: lines.length * fontPx * LINE_HEIGHT
	}));
	ctx.restore();
	return boxes;
}

function drawNames(chart: Chart, scale: RadialLinearScale, options: AxisLabelOptions) {
	const { ctx } = chart;
	const boxes = measure(chart, options);
	const lineHeight = options.fontPx * LINE_HEIGHT;
	ctx.font = `600 ${String(options.fontPx)}px ${options.fontFamily}`;
	ctx.fillStyle = options.text;
	ctx.textAlign = 'center';
	ctx.textBaseline = 'middle';
	namesOf(chart).forEach((lines, i) => {
		const box = boxes[i] ?? { width: 0, height: 0 };
		const { x, y } = placeLabel(axisAngle(i, boxes.length), scale.drawingArea, box);
		const first = scale.yCenter + y - box.height / 2 + lineHeight / 2;
		lines.forEach((line, n) => {
			ctx.fillText(line, scale.xCenter + x, first + n * lineHeight);
		});
	});
}

function drawTicks(
	ctx: CanvasRenderingContext2D,
	scale: RadialLinearScale,
	{ fontFamily, fontPx, text, ground }: AxisLabelOptions
) {
	ctx.font = `500 ${String(fontPx * TICK_SCALE)}px ${fontFamily}`;
	ctx.textAlign = 'right';
	ctx.textBaseline = 'middle';
	ctx.lineJoin = 'round';
	ctx.lineWidth = 3;
	ctx.strokeStyle = ground;
	ctx.fillStyle = text;
	for (const { value } of scale.ticks.slice(1)) {
		const y = scale.yCenter - scale.getDistanceFromCenterForValue(value);
		// A rim in the colour of the ground keeps the grid away from the digits.
		ctx.strokeText(String(value), scale.xCenter - 5, y);
		ctx.fillText(String(value), scale.xCenter - 5, y);
	}
}
