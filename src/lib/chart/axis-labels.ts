import { RadialLinearScale, type Chart, type ChartType, type Plugin } from 'chart.js';
import { axisAngle, placeLabel } from './label-layout.ts';
import {
	boxOf,
	labelledRadius,
	labelLines,
	LINE_HEIGHT,
	quieter,
	widthOf,
	type AxisLabelOptions
} from './label-lines.ts';

declare module 'chart.js' {
	// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the parameter must be named as in Chart.js for the two to merge
	interface PluginOptionsByType<TType extends ChartType> {
		axisLabels: AxisLabelOptions;
	}
}

const TICK_SCALE = 0.82;

/** Writes the names of the skills with their scores around the radar, and the numbers of the scale on it. */
export const axisLabels: Plugin<'radar', AxisLabelOptions> = {
	id: 'axisLabels',
	beforeLayout(chart, _args, options) {
		const size = { width: chart.width, height: chart.height };
		const radius = labelledRadius(chart.ctx, chart.data.labels ?? [], size, options);
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

function drawLabels(chart: Chart, scale: RadialLinearScale, options: AxisLabelOptions) {
	const { ctx } = chart;
	const labels = labelLines(chart.data.labels ?? [], chart.width, options);
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
