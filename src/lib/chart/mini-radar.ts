import type { Band } from './band.ts';

/** Outlines of a small radar of radius 100 around 0,0, straight axes from 0 to 100, clockwise from the top. */

const RINGS = [25, 50, 75, 100] as const;

function point(value: number, axis: number, axes: number): string {
	const angle = (2 * Math.PI * axis) / axes;
	return `${(value * Math.sin(angle)).toFixed(1)} ${(-value * Math.cos(angle)).toFixed(1)}`;
}

/** The grid as one path, kept: thirty radars have the same. */
const rings = new Map<number, string>();

export function ringPath(axes: number): string {
	const known = rings.get(axes);
	if (known !== undefined) return known;
	const spokes = Array.from({ length: axes }, (_, axis) => `M0 0L${point(100, axis, axes)}`);
	const drawn = [...RINGS.map((ring) => outlinePath(Array(axes).fill(ring))), ...spokes].join('');
	rings.set(axes, drawn);
	return drawn;
}

/**
 * The outline of a profile. A skill without a score is a gap, never a zero: the line stops before it
 * and goes on behind it, and a score between two gaps is a dot.
 */
export function outlinePath(values: readonly (number | null)[]): string {
	const axes = values.length;
	if (axes === 0) return '';
	const isWhole = values.every((value) => value !== null);
	const path = values.map((value, axis) => {
		if (value === null) return '';
		const isStart = axis === 0 || (values[axis - 1] ?? null) === null;
		const at = point(value, axis, axes);
		// a line to its own start makes a dot with round ends
		return isStart ? `M${at}L${at}` : `L${at}`;
	});
	if (isWhole) return `${path.join('')}Z`;
	const [first = null] = values;
	const last = values.at(-1) ?? null;
	// the last axis stands beside the first one
	const around = first !== null && last !== null ? `L${point(first, 0, axes)}` : '';
	return path.join('') + around;
}

/** The margin of error as a ring of one piece between each two neighbours; none beside a skill without a score. */
export function bandPath(bands: readonly (Band | null)[]): string {
	const axes = bands.length;
	return bands
		.map((band, axis) => {
			const nextAxis = (axis + 1) % axes;
			const next = bands[nextAxis] ?? null;
			if (band === null || next === null) return '';
			const corners = [
				point(band.low, axis, axes),
				point(band.high, axis, axes),
				point(next.high, nextAxis, axes),
				point(next.low, nextAxis, axes)
			];
			return `M${corners.join('L')}Z`;
		})
		.join('');
}
