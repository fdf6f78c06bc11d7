/**
 * The corners of a profile on the axes of a radar around 0,0, clockwise from the top, for `points` of an SVG
 * polygon. `radii` are the distances from the middle, one an axis, in units of the drawing.
 */
export function profilePoints(radii: readonly number[]): string {
	return radii
		.map((radius, index) => {
			const angle = (2 * Math.PI * index) / radii.length - Math.PI / 2;
			return `${(radius * Math.cos(angle)).toFixed(1)},${(radius * Math.sin(angle)).toFixed(1)}`;
		})
		.join(' ');
}
