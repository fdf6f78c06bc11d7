import { fitRadius, type Box } from './label-layout.ts';
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

export const LINE_HEIGHT = 1.25;
/** Numbers are quieter than names, but never too small to read. */
const NUMBER_SCALE = 0.9;
const LEAST_PX = 12;
/** A narrower radar has no room for numbers around it. */
const NARROW_PX = 300;
/** How much of the ink of a name an interval has. */
const QUIET = 0.78;

/** A piece of a line in one font. */
export interface Run {
	readonly text: string;
	readonly font: string;
	readonly colour: string;
	readonly alpha: number;
}

/** By axis and line: the name, and under it the numbers. */
export function labelLines(
	labels: readonly unknown[],
	width: number,
	options: AxisLabelOptions
): Run[][][] {
	const { numbers, text, score, fontFamily, fontPx } = options;
	const font = (weight: number, px: number) => `${String(weight)} ${String(px)}px ${fontFamily}`;
	const numberPx = quieter(fontPx, NUMBER_SCALE);
	const hasNumbers = numbers.length > 0 && width >= NARROW_PX;
	return labels.map((label, axis) => {
		const weight = hasNumbers ? 700 : 600;
		const names = Array.isArray(label) ? label.map(String) : [];
		const lines = names.map((name): Run[] => [
			{ text: name, font: font(weight, fontPx), colour: text, alpha: 1 }
		]);
		const own = numbers[axis] ?? null;
		if (!hasNumbers || own === null) return lines;
		const [points, range] = own;
		return [
			...lines,
			[
				{ text: points, font: font(750, numberPx), colour: score, alpha: 1 },
				{ text: ` · ${range}`, font: font(500, numberPx), colour: text, alpha: QUIET }
			]
		];
	});
}

export function quieter(fontPx: number, scale: number): number {
	return Math.max(Math.min(fontPx, LEAST_PX), scale * fontPx);
}

export function boxOf(
	ctx: CanvasRenderingContext2D,
	lines: Run[][],
	{ fontPx }: AxisLabelOptions
): Box {
	return {
		width: Math.max(...lines.map((runs) => widthOf(ctx, runs))),
		height: lines.length * fontPx * LINE_HEIGHT
	};
}

export function widthOf(ctx: CanvasRenderingContext2D, runs: readonly Run[]): number {
	return runs.reduce((sum, run) => {
		ctx.font = run.font;
		return sum + ctx.measureText(run.text).width;
	}, 0);
}

/** The radius at which a radar with these labels fills its box, in pixels. */
export function labelledRadius(
	ctx: CanvasRenderingContext2D,
	labels: readonly unknown[],
	size: Box,
	options: AxisLabelOptions
): number {
	const boxes = labelLines(labels, size.width, options).map((lines) => boxOf(ctx, lines, options));
	return fitRadius(boxes, size);
}
