/** A hundred lines lie in a box of 1000 × 100, a step of ten for each. */
const STEP = 10;
const LINE = 6;

/** Returns the outline of `count` lines, 0 to 100 tall, after the first `start` lines. */
export function linesPath(start: number, count: number, height: number): string {
	return Array.from({ length: count }, (_, i) => {
		const x = (start + i) * STEP + (STEP - LINE) / 2;
		return `M${String(x)} ${String(100 - height)}h${String(LINE)}V100h-${String(LINE)}z`;
	}).join('');
}

/**
 * Returns the outline of the same lines where they are too thin to be told apart: one block, 0 to 100 tall.
 */
export function blockPath(start: number, count: number, height: number): string {
	if (count === 0) return '';
	return `M${String(start * STEP)} ${String(100 - height)}h${String(count * STEP)}V100h-${String(count * STEP)}z`;
}

/** Returns the height of each group of lines, most likely role first. The two of a blend are equally tall. */
export function lineHeights(isBlend: boolean): readonly number[] {
	return [100, isBlend ? 100 : 62, 30, 15];
}
