import { PICTURE, type Pen, type Point, type TextStyle } from './picture-pen.ts';
import { placeInRow } from './place-in-row.ts';

/** The people among a hundred who are closest to one role, or to all roles that are not named. */
export interface ScaleGroup {
	readonly name: string;
	/** As it is printed: "70%", "<5%". */
	readonly percent: string;
	/** 0 to 100; all groups add up to 100. */
	readonly people: number;
	readonly look: 'tall' | 'tall-hollow' | 'hollow' | 'short' | 'shortest';
}

/** Where the labels go: above their lines, or in rows below all lines. */
type Layout =
	| { readonly kind: 'above'; readonly labels: readonly Label[] }
	| { readonly kind: 'below'; readonly rows: readonly (readonly ScaleGroup[])[] };

interface Label {
	readonly left: number;
	/** Not over its own lines: a mark then shows which lines it means. */
	readonly isAside: boolean;
}

const HUNDRED = 100;
const LINES = 64;
const LABELS = 84;
const ROW = 42;
const ROWS_ABOVE = 16;
/** Closer than this, two labels would be read as one. */
const APART = 26;
/** Further than this from the start of its lines, a label looks like that of others. */
const ASIDE = 60;
/** The mark beside a percentage that shows which lines it means. */
const MARK = 14;

const HEIGHT: Readonly<Record<ScaleGroup['look'], number>> = {
	tall: 1,
	'tall-hollow': 1,
	hollow: 0.62,
	short: 0.3,
	shortest: 0.15
};

/** The height that a scale needs in this width. */
export function scaleHeight(pen: Pen, groups: readonly ScaleGroup[], width: number): number {
	const layout = layOut(pen, groups, width);
	return LINES + (layout.kind === 'above' ? LABELS : ROWS_ABOVE + layout.rows.length * ROW);
}

/** Paints one line for each of 100 people, with the names and percentages of their roles. */
export function paintScale(
	pen: Pen,
	groups: readonly ScaleGroup[],
	{ x, y }: Point,
	width: number
): void {
	const layout = layOut(pen, groups, width);
	const foot = y + LINES + (layout.kind === 'above' ? LABELS : 0);
	paintLines(pen, groups, { x, y: foot }, width);
	if (layout.kind === 'above') {
		groups.forEach((group, i) => {
			const label = layout.labels[i];
			if (label === undefined) return;
			const left = x + label.left;
			pen.write(group.name, { x: left, y: y + 16 }, nameStyle(group));
			if (label.isAside) paintMark(pen, group, { x: left, y: y + 71 }, 30);
			const indent = label.isAside ? MARK : 0;
			pen.write(group.percent, { x: left + indent, y: y + 56 }, percentStyle(group));
		});
		return;
	}
	layout.rows.forEach((row, n) => {
		const middle = foot + ROWS_ABOVE + (n + 0.5) * ROW;
		let left = x;
		for (const group of row) {
			paintMark(pen, group, { x: left, y: middle + 12 }, 24);
			pen.write(inOneLine(group), { x: left + MARK, y: middle }, nameStyle(group));
			left += rowWidth(pen, group) + APART;
		}
	});
}

function layOut(pen: Pen, groups: readonly ScaleGroup[], width: number): Layout {
	let before = 0;
	const labels = groups.map((group) => {
		const start = (before / HUNDRED) * width;
		before += group.people;
		const name = pen.measure(group.name, nameStyle(group));
		const percent = MARK + pen.measure(group.percent, percentStyle(group));
		return { start, width: Math.max(name, percent) };
	});
	const lefts = placeInRow(labels, width, APART);
	if (lefts === null) return { kind: 'below', rows: rowsOf(pen, groups, width) };
	const isAside = (left: number, i: number) => (labels[i]?.start ?? 0) - left > ASIDE;
	return {
		kind: 'above',
		labels: lefts.map((left, i) => ({ left, isAside: isAside(left, i) }))
	};
}

function rowsOf(pen: Pen, groups: readonly ScaleGroup[], width: number): ScaleGroup[][] {
	const rows: ScaleGroup[][] = [];
	let used = 0;
	for (const group of groups) {
		const wide = rowWidth(pen, group);
		const row = rows.at(-1);
		if (row !== undefined && used + APART + wide <= width) {
			row.push(group);
			used += APART + wide;
		} else {
			rows.push([group]);
			used = wide;
		}
	}
	return rows;
}

function rowWidth(pen: Pen, group: ScaleGroup): number {
	return MARK + pen.measure(inOneLine(group), nameStyle(group));
}

function inOneLine({ name, percent }: ScaleGroup): string {
	return `${name} ${percent}`;
}

function paintLines(pen: Pen, groups: readonly ScaleGroup[], foot: Point, width: number): void {
	const step = width / HUNDRED;
	let before = 0;
	for (const { people, look } of groups) {
		for (let line = before; line < before + people; line += 1) {
			paintLine(pen, { x: foot.x + (line + 0.5) * step, y: foot.y }, look, {
				width: 0.6 * step,
				height: LINES
			});
		}
		before += people;
	}
}

function paintMark(pen: Pen, { look }: ScaleGroup, { x, y }: Point, height: number): void {
	paintLine(pen, { x: x + 4, y }, look, { width: 7, height });
}

interface Size {
	readonly width: number;
	/** Of a tall line. */
	readonly height: number;
}

function paintLine({ ctx }: Pen, foot: Point, look: ScaleGroup['look'], size: Size): void {
	const height = HEIGHT[look] * size.height;
	const left = foot.x - size.width / 2;
	if (look === 'hollow' || look === 'tall-hollow') {
		const rim = 1.6;
		ctx.lineWidth = rim;
		ctx.strokeStyle = PICTURE.person;
		ctx.strokeRect(left + rim / 2, foot.y - height + rim / 2, size.width - rim, height - rim);
	} else {
		ctx.fillStyle = look === 'tall' ? PICTURE.person : PICTURE.muted;
		ctx.fillRect(left, foot.y - height, size.width, height);
	}
}

function isLeading({ look }: ScaleGroup): boolean {
	return look !== 'short' && look !== 'shortest';
}

function nameStyle(group: ScaleGroup): TextStyle {
	return { weight: 700, px: 28, colour: isLeading(group) ? PICTURE.ink : PICTURE.muted };
}

function percentStyle(group: ScaleGroup): TextStyle {
	const style = { ...nameStyle(group), weight: 800, px: isLeading(group) ? 40 : 32 };
	return group.look === 'tall' ? { ...style, colour: PICTURE.person } : style;
}
