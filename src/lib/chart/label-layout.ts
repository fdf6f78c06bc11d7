// Where the names of the skills stand around a radar. Chart.js sets them beside the outermost
// points, which leaves a phone hardly any radar; here they lean over the corners instead.

export interface Box {
	readonly width: number;
	readonly height: number;
}

/** From a corner of the radar to its name, in pixels. */
const GAP = 8;

/** The direction of an axis: clockwise from the top, in radians. */
export function axisAngle(index: number, axes: number): number {
	return (index / axes) * 2 * Math.PI;
}

/**
 * Middle of a label, from the middle of the radar (y downwards). Upper names stand on their corner
 * and lower ones hang from it; the more an axis points sideways, the further its name moves outwards.
 */
export function placeLabel(angle: number, radius: number, box: Box): { x: number; y: number } {
	const out = outwards(angle, box);
	return {
		x: radius * Math.sin(angle) + Math.sign(Math.sin(angle)) * out.x,
		y: -radius * Math.cos(angle) - Math.sign(Math.cos(angle)) * out.y
	};
}

/**
 * The largest radius that leaves every label inside `size`, the radar in its middle. Never below a
 * quarter of the shorter side, whatever the labels are. `boxes` clockwise from the top.
 */
export function fitRadius(boxes: readonly Box[], size: Box): number {
	const radii = boxes.map((box, i) => {
		const angle = axisAngle(i, boxes.length);
		const out = outwards(angle, box);
		return Math.min(
			(size.width / 2 - box.width / 2 - out.x) / Math.abs(Math.sin(angle)),
			(size.height / 2 - box.height / 2 - out.y) / Math.abs(Math.cos(angle))
		);
	});
	const shorter = Math.min(size.width, size.height);
	return Math.max(shorter / 4, Math.min(shorter / 2, ...radii));
}

/**
 * How far a label is moved from its corner. The high power keeps names over slanted axes nearly
 * centred on their corner, so that a phone has space for the radar, and moves only those of a level
 * axis clear of it.
 */
function outwards(angle: number, box: Box) {
	return {
		x: (GAP + box.width / 2) * Math.sin(angle) ** 8,
		y: (GAP + box.height / 2) * Math.min(1, 2 * Math.abs(Math.cos(angle)))
	};
}
