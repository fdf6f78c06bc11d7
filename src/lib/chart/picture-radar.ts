import type { Band } from './band.ts';
import { axisAngle, type Box } from './label-layout.ts';
import { bandPath, outlinePath, ringPath } from './mini-radar.ts';
import { PICTURE, type Pen, type Point, type TextStyle } from './picture-pen.ts';

/** One skill on the radar of a picture to share. */
export interface PictureAxis {
	readonly name: string;
	/** 0 to 100; null where the skill was not measured. */
	readonly score: number | null;
	readonly band: Band | null;
	/** What the compared role asks for. */
	readonly target: number | null;
	/** The score as it is printed; null where the skill was not measured. */
	readonly value: string | null;
	/** The margin of error as it is printed, or that there is no score. */
	readonly range: string;
}

interface Label {
	/** The left upper corner of the label, from the middle of the radar. */
	readonly left: number;
	readonly top: number;
	readonly box: Box;
	readonly align: 'left' | 'center' | 'right';
}

interface Layout {
	readonly radius: number;
	readonly labels: readonly Label[];
}

/** Nothing on a picture is smaller. */
export const SMALLEST_TEXT = 22;

interface Size {
	readonly px: number;
	/** Without numbers where many or long names leave no room for them. */
	readonly hasNumbers: boolean;
}

const SIZES: readonly Size[] = [
	{ px: 25, hasNumbers: true },
	{ px: SMALLEST_TEXT, hasNumbers: true },
	{ px: SMALLEST_TEXT, hasNumbers: false }
];
const GAP = 10;
/** A smaller radar says nothing. */
const LEAST = 136;
const INSET = 27;
const LINE = 1.25;
const TICKS = [25, 50, 75, 100] as const;

/** Paints a radar with the names and numbers of its skills, as large as the area allows. */
export function paintRadar(pen: Pen, axes: readonly PictureAxis[], area: Point & Box): void {
	const tried = SIZES.map((size) => ({ size, layout: layOut(boxesOf(pen, axes, size), area) }));
	const best = tried.find(({ layout }) => layout !== null) ?? tried.at(-1);
	if (best === undefined) return;
	const { size } = best;
	const layout = best.layout ?? placeAll(boxesOf(pen, axes, size), LEAST);
	const { top, bottom } = heightOf(layout);
	const middle = {
		x: area.x + area.width / 2,
		y: area.y + (area.height - (bottom - top)) / 2 - top
	};
	paintOutlines(pen.ctx, axes, layout.radius, middle);
	layout.labels.forEach((label, i) => {
		const axis = axes[i];
		if (axis !== undefined) paintLabel(pen, axis, { label, middle, size });
	});
	for (const tick of TICKS) {
		const at = { x: middle.x - 10, y: middle.y - (tick / 100) * layout.radius };
		const style = { ...rangeStyle(SMALLEST_TEXT), align: 'right' } as const;
		pen.halo(String(tick), at, style);
		pen.write(String(tick), at, style);
	}
}

/** The largest radius whose labels lie in the area without touching each other; null if it is too small. */
function layOut(boxes: readonly Box[], area: Box): Layout | null {
	for (let radius = Math.min(area.width, area.height) / 2; radius > LEAST; radius -= 4) {
		const layout = placeAll(boxes, radius);
		if (fits(layout, area)) return layout;
	}
	return null;
}

function placeAll(boxes: readonly Box[], radius: number): Layout {
	return { radius, labels: boxes.map((box, i) => place(box, i, boxes.length, radius)) };
}

/**
 * Upper labels sit on their corner, slightly inside it, and lower ones hang from it. With many axes there is
 * no space for that, so their labels are beside the corners.
 */
function place(box: Box, index: number, axes: number, radius: number): Label {
	const angle = axisAngle(index, axes);
	const [sin, cos] = [round(Math.sin(angle)), round(Math.cos(angle))];
	const isMany = axes > 7;
	const lift = Math.min(1, (isMany ? 1 : 2) * Math.abs(cos));
	const middle = -radius * cos - Math.sign(cos) * lift * (box.height / 2 + GAP);
	const top = middle - box.height / 2;
	if (sin === 0) return { left: -box.width / 2, top, box, align: 'center' };
	const inset = !isMany && lift > 0.99 ? -INSET : GAP;
	const near = radius * Math.abs(sin) + inset;
	return sin > 0
		? { left: near, top, box, align: 'left' }
		: { left: -near - box.width, top, box, align: 'right' };
}

function fits(layout: Layout, area: Box): boolean {
	const { top, bottom } = heightOf(layout);
	return (
		bottom - top <= area.height &&
		layout.labels.every(
			(label, i) =>
				label.left >= -area.width / 2 &&
				label.left + label.box.width <= area.width / 2 &&
				layout.labels.slice(i + 1).every((other) => !touch(label, other))
		)
	);
}

function touch(a: Label, b: Label): boolean {
	return (
		a.left < b.left + b.box.width + GAP &&
		b.left < a.left + a.box.width + GAP &&
		a.top < b.top + b.box.height &&
		b.top < a.top + a.box.height
	);
}

function heightOf({ labels, radius }: Layout): { top: number; bottom: number } {
	const lowest = radius * Math.max(...labels.map((_, i) => -Math.cos(axisAngle(i, labels.length))));
	return {
		top: Math.min(-radius, ...labels.map(({ top }) => top)),
		bottom: Math.max(lowest, ...labels.map(({ top, box }) => top + box.height))
	};
}

function round(value: number): number {
	return Math.abs(value) < 1e-9 ? 0 : value;
}

function boxesOf(pen: Pen, axes: readonly PictureAxis[], { px, hasNumbers }: Size): Box[] {
	return axes.map((axis) => {
		const name = pen.measure(axis.name, nameStyle(px));
		if (!hasNumbers) return { width: name, height: LINE * px };
		const value = pen.measure(valueOf(axis), valueStyle(px));
		const range = pen.measure(axis.range, rangeStyle(px));
		return { width: Math.max(name, value + range), height: 2 * LINE * px };
	});
}

interface Placed {
	readonly label: Label;
	readonly middle: Point;
	readonly size: Size;
}

function paintLabel(pen: Pen, axis: PictureAxis, { label, middle, size }: Placed): void {
	const { left, top, box, align } = label;
	const { px, hasNumbers } = size;
	const aligned = (wide: number) => {
		const room = box.width - wide;
		return middle.x + left + (align === 'left' ? 0 : align === 'right' ? room : room / 2);
	};
	const first = middle.y + top + (LINE * px) / 2;
	const name = nameStyle(px);
	pen.write(axis.name, { x: aligned(pen.measure(axis.name, name)), y: first }, name);
	if (!hasNumbers) return;
	const value = valueOf(axis);
	const valueWidth = pen.measure(value, valueStyle(px));
	const x = aligned(valueWidth + pen.measure(axis.range, rangeStyle(px)));
	const second = first + LINE * px;
	pen.write(value, { x, y: second }, valueStyle(px));
	pen.write(axis.range, { x: x + valueWidth, y: second }, rangeStyle(px));
}

/** The score and the dot between it and its range. */
function valueOf({ value }: PictureAxis): string {
	return value === null ? '' : `${value} · `;
}

function nameStyle(px: number): TextStyle {
	return { weight: 700, px };
}

function valueStyle(px: number): TextStyle {
	return { weight: 800, px: Math.max(SMALLEST_TEXT, px - 1), colour: PICTURE.person };
}

function rangeStyle(px: number): TextStyle {
	return { weight: 500, px: Math.max(SMALLEST_TEXT, px - 1), colour: PICTURE.muted };
}

function paintOutlines(
	ctx: CanvasRenderingContext2D,
	axes: readonly PictureAxis[],
	radius: number,
	middle: Point
): void {
	const scaled = (path: string) => {
		const at = new DOMMatrix().translate(middle.x, middle.y).scale(radius / 100);
		const whole = new Path2D();
		whole.addPath(new Path2D(path), at);
		return whole;
	};
	const count = axes.length;
	ctx.lineJoin = 'round';
	ctx.lineCap = 'round';
	stroke(ctx, scaled(ringPath(count)), { colour: PICTURE.line, width: 1.5 });
	stroke(ctx, scaled(outlinePath(Array.from({ length: count }, () => 100))), {
		colour: PICTURE.rim,
		width: 2.5
	});
	ctx.fillStyle = PICTURE.band;
	ctx.fill(scaled(bandPath(axes.map(({ band }) => band))));
	const targets = axes.map(({ target }) => target);
	stroke(ctx, scaled(outlinePath(targets)), { colour: PICTURE.role, width: 3, dash: [10, 7] });
	const at = (value: number, i: number): Point => ({
		x: middle.x + (value / 100) * radius * Math.sin(axisAngle(i, count)),
		y: middle.y - (value / 100) * radius * Math.cos(axisAngle(i, count))
	});
	targets.forEach((target, i) => {
		if (target !== null) paintDiamond(ctx, at(target, i));
	});
	const scores = axes.map(({ score }) => score);
	stroke(ctx, scaled(outlinePath(scores)), { colour: PICTURE.person, width: 4.5 });
	scores.forEach((score, i) => {
		if (score !== null) paintDot(ctx, at(score, i));
	});
}

interface Stroke {
	readonly colour: string;
	readonly width: number;
	readonly dash?: number[];
}

function stroke(
	ctx: CanvasRenderingContext2D,
	path: Path2D,
	{ colour, width, dash }: Stroke
): void {
	ctx.strokeStyle = colour;
	ctx.lineWidth = width;
	ctx.setLineDash(dash ?? []);
	ctx.stroke(path);
	ctx.setLineDash([]);
}

/** A score: a filled dot with a rim. */
export function paintDot(ctx: CanvasRenderingContext2D, { x, y }: Point): void {
	ctx.beginPath();
	ctx.arc(x, y, 9, 0, 2 * Math.PI);
	ctx.fillStyle = PICTURE.person;
	ctx.fill();
	ctx.lineWidth = 2.5;
	ctx.strokeStyle = PICTURE.paper;
	ctx.stroke();
}

/** What a role asks for: a hollow diamond, told apart without colour. */
export function paintDiamond(ctx: CanvasRenderingContext2D, { x, y }: Point): void {
	const size = 10;
	ctx.beginPath();
	ctx.moveTo(x, y - size);
	ctx.lineTo(x + size, y);
	ctx.lineTo(x, y + size);
	ctx.lineTo(x - size, y);
	ctx.closePath();
	ctx.fillStyle = '#ffffff';
	ctx.fill();
	ctx.lineWidth = 3;
	ctx.strokeStyle = PICTURE.role;
	ctx.stroke();
}
