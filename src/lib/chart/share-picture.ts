import { PICTURE, Pen, type TextStyle } from './picture-pen.ts';
import {
	paintDiamond,
	paintDot,
	paintRadar,
	SMALLEST_TEXT,
	type PictureAxis
} from './picture-radar.ts';
import { paintScale, scaleHeight, type ScaleGroup } from './picture-scale.ts';
import { wrapWords } from './wrap-words.ts';

/** All words and numbers of a picture to share. */
export interface SharePicture {
	readonly site: string;
	readonly quiz: string;
	readonly headline: string;
	readonly groups: readonly ScaleGroup[];
	/** What the lines of the scale mean. */
	readonly means: string;
	/** What to know before trusting it; null when there is nothing. */
	readonly caveat: string | null;
	/** Clockwise from the top. */
	readonly axes: readonly PictureAxis[];
	readonly legend: {
		readonly person: string;
		readonly band: string;
		/** Null if nothing is compared with a role. */
		readonly role: string | null;
	};
	readonly ask: string;
	readonly limits: string;
}

export type PictureShape = 'post' | 'story';

/** Pixels. The edges of a story are covered by the buttons of the app that shows it. */
export const SHAPES = {
	post: { width: 1080, height: 1350, top: 56, bottom: 44, headline: 200 },
	story: { width: 1080, height: 1920, top: 220, bottom: 220, headline: 300 }
} as const satisfies Readonly<Record<PictureShape, object>>;

const SIDE = 72;
const LARGEST_HEADLINE = 92;
const SMALLEST_HEADLINE = 40;
const HEADLINE_LINE = 1.04;
const BODY = { px: 26, line: 35 };
const LEGEND = { px: 25, line: 40, sample: 46, apart: 34 };

/** Paints a picture to share. Rejects where the browser gives no canvas. */
export async function paintPicture(
	picture: SharePicture,
	shape: PictureShape,
	fontFamily: string
): Promise<HTMLCanvasElement> {
	await loadFonts(picture, fontFamily);
	const { width, height, top, bottom, headline } = SHAPES[shape];
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const ctx = canvas.getContext('2d');
	if (ctx === null) throw new Error('The browser gave no canvas to paint on.');
	ctx.fillStyle = PICTURE.paper;
	ctx.fillRect(0, 0, width, height);
	const page: Page = { pen: new Pen(ctx, fontFamily), inner: width - 2 * SIDE };

	let y = paintHead(page, picture, top);
	y = paintHeadline(page, picture.headline, y + 36, headline);
	paintScale(page.pen, picture.groups, { x: SIDE, y: y + 26 }, page.inner);
	y += 26 + scaleHeight(page.pen, picture.groups, page.inner) + 18;
	y = paintWords(page, picture, y);
	const foot = paintFoot(page, picture, height - bottom);
	const legend = paintLegend(page, picture.legend, foot - 24);
	const area = { x: SIDE, y: y + 22, width: page.inner, height: legend - 20 - (y + 22) };
	paintRadar(page.pen, picture.axes, area);
	return canvas;
}

/** A canvas as a PNG. */
export function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob === null) reject(new Error('The browser could not make a PNG of the picture.'));
			else resolve(blob);
		}, 'image/png');
	});
}

interface Page {
	readonly pen: Pen;
	/** Between the margins. */
	readonly inner: number;
}

/** A canvas does not wait for a font. If one cannot be loaded, the next of the family is painted. */
async function loadFonts(picture: SharePicture, family: string): Promise<void> {
	const letters = JSON.stringify(picture);
	const weights = [500, 600, 700, 800];
	await Promise.allSettled(
		weights.map((weight) => document.fonts.load(`${String(weight)} 24px ${family}`, letters))
	);
}

/** The mark, the site and the quiz. Returns where it ends. */
function paintHead({ pen, inner }: Page, { site, quiz }: SharePicture, y: number): number {
	const middle = y + 30;
	paintMark(pen.ctx, SIDE, y + 4);
	const brand: TextStyle = { weight: 800, px: 40, tracking: -0.03 };
	pen.write(site, { x: SIDE + 66, y: middle }, brand);
	const room = inner - 66 - pen.measure(site, brand) - 40;
	const style: TextStyle = { weight: 500, px: BODY.px, colour: PICTURE.muted, align: 'right' };
	const lines = wrapWords(quiz, (line) => pen.measure(line, style) <= room).slice(0, 2);
	const first = middle - ((lines.length - 1) * 32) / 2;
	lines.forEach((line, i) => {
		pen.write(line, { x: SIDE + inner, y: first + i * 32 }, style);
	});
	return y + 60;
}

/** The same compass as on every page. */
function paintMark(ctx: CanvasRenderingContext2D, x: number, y: number): void {
	ctx.save();
	ctx.translate(x - 3, y);
	ctx.scale(52 / 45, 52 / 45);
	ctx.lineWidth = 3;
	ctx.lineCap = 'round';
	ctx.strokeStyle = PICTURE.accent;
	ctx.stroke(new Path2D('M24 3a21 21 0 1 1 0 42a21 21 0 1 1 0-42M24 3v5M24 40v5M3 24h5M40 24h5'));
	ctx.fillStyle = PICTURE.needle;
	ctx.fill(new Path2D('M35 13 27.5 27.5 20.5 20.5Z'));
	ctx.fillStyle = PICTURE.accent;
	ctx.fill(new Path2D('M13 35 20.5 20.5 27.5 27.5Z'));
	ctx.restore();
}

/** As large as its longest word and the room allow. Returns where it ends. */
function paintHeadline({ pen, inner }: Page, headline: string, y: number, room: number): number {
	let px = LARGEST_HEADLINE;
	let lines: string[] = [];
	for (; px >= SMALLEST_HEADLINE; px -= 4) {
		lines = wrapWords(headline, (line) => pen.measure(line, headlineStyle(px)) <= inner);
		const isNarrow = lines.every((line) => pen.measure(line, headlineStyle(px)) <= inner);
		if (isNarrow && lines.length * px * HEADLINE_LINE <= room) break;
	}
	const size = Math.max(px, SMALLEST_HEADLINE);
	const line = size * HEADLINE_LINE;
	balance(headline, lines, (text) => pen.measure(text, headlineStyle(size))).forEach((text, i) => {
		pen.write(text, { x: SIDE - size / 24, y: y + (i + 0.5) * line }, headlineStyle(size));
	});
	return y + lines.length * line;
}

/** The same number of lines, as even as they can be: no last word stands alone. */
function balance(text: string, lines: string[], measure: (line: string) => number): string[] {
	let even = lines;
	for (;;) {
		const widest = Math.max(...even.map(measure));
		const narrower = wrapWords(text, (line) => measure(line) < widest);
		if (narrower.length > lines.length) return even;
		if (Math.max(...narrower.map(measure)) >= widest) return even;
		even = narrower;
	}
}

function headlineStyle(px: number): TextStyle {
	return { weight: 800, px, tracking: -0.04 };
}

/** The sentence below the scale, and the caveat beside its line. Returns where they end. */
function paintWords({ pen, inner }: Page, { means, caveat }: SharePicture, y: number): number {
	let at = y;
	const paragraph = (text: string, x: number, style: TextStyle) => {
		const fits = (line: string) => pen.measure(line, style) <= SIDE + inner - x;
		for (const line of wrapWords(text, fits)) {
			pen.write(line, { x, y: at + BODY.line / 2 }, style);
			at += BODY.line;
		}
	};
	paragraph(means, SIDE, { weight: 500, px: BODY.px, colour: PICTURE.muted });
	if (caveat !== null) {
		at += 10;
		const from = at;
		paragraph(caveat, SIDE + 22, { weight: 600, px: BODY.px });
		pen.ctx.fillStyle = PICTURE.caution;
		pen.ctx.fillRect(SIDE, from + 2, 6, at - from - 4);
	}
	return at;
}

/** What the lines of the radar are, centred, above `bottom`. Returns where it begins. */
function paintLegend(
	{ pen, inner }: Page,
	{ person, band, role }: SharePicture['legend'],
	bottom: number
): number {
	const style: TextStyle = { weight: 500, px: LEGEND.px };
	const entries = [
		{ text: person, sample: paintPersonSample },
		{ text: band, sample: paintBandSample },
		...(role === null ? [] : [{ text: role, sample: paintRoleSample }])
	].map((entry) => ({
		...entry,
		width: LEGEND.sample + 12 + pen.measure(entry.text, style)
	}));
	const widthOf = (row: readonly { readonly width: number }[]) =>
		row.reduce((sum, { width }) => sum + width, 0) + (row.length - 1) * LEGEND.apart;
	const [first, second, ...others] = entries;
	const rows = widthOf(entries) <= inner ? [entries] : [[first, second], others];
	const top = bottom - rows.length * LEGEND.line;
	rows.forEach((all, n) => {
		const row = all.filter((entry) => entry !== undefined);
		let x = SIDE + (inner - widthOf(row)) / 2;
		const middle = top + (n + 0.5) * LEGEND.line;
		for (const { text, sample, width } of row) {
			sample(pen.ctx, x, middle);
			pen.write(text, { x: x + LEGEND.sample + 12, y: middle }, style);
			x += width + LEGEND.apart;
		}
	});
	return top;
}

function paintPersonSample(ctx: CanvasRenderingContext2D, x: number, y: number): void {
	paintLine(ctx, x, y, { colour: PICTURE.person, width: 4.5, dash: [] });
	paintDot(ctx, { x: x + LEGEND.sample / 2, y });
}

function paintBandSample(ctx: CanvasRenderingContext2D, x: number, y: number): void {
	ctx.fillStyle = PICTURE.band;
	ctx.fillRect(x, y - 11, LEGEND.sample, 22);
}

function paintRoleSample(ctx: CanvasRenderingContext2D, x: number, y: number): void {
	paintLine(ctx, x, y, { colour: PICTURE.role, width: 3, dash: [8, 5] });
	paintDiamond(ctx, { x: x + LEGEND.sample / 2, y });
}

interface Stroke {
	readonly colour: string;
	readonly width: number;
	readonly dash: number[];
}

function paintLine(
	ctx: CanvasRenderingContext2D,
	x: number,
	y: number,
	{ colour, width, dash }: Stroke
): void {
	ctx.strokeStyle = colour;
	ctx.lineWidth = width;
	ctx.setLineDash(dash);
	ctx.beginPath();
	ctx.moveTo(x, y);
	ctx.lineTo(x + LEGEND.sample, y);
	ctx.stroke();
	ctx.setLineDash([]);
}

/** The last line, in two lines where it is too long for one. Returns where it begins. */
function paintFoot({ pen, inner }: Page, { ask, limits }: SharePicture, bottom: number): number {
	const strong: TextStyle = { weight: 700, px: 24 };
	const quiet: TextStyle = { weight: 500, px: SMALLEST_TEXT, colour: PICTURE.muted };
	const isOneLine = pen.measure(ask, strong) + 24 + pen.measure(limits, quiet) <= inner;
	const last = bottom - 16;
	const first = isOneLine ? last : last - 38;
	pen.write(ask, { x: SIDE, y: first }, strong);
	if (isOneLine) pen.write(limits, { x: SIDE + inner, y: last }, { ...quiet, align: 'right' });
	else pen.write(limits, { x: SIDE, y: last }, quiet);
	const rule = first - 44;
	pen.ctx.fillStyle = PICTURE.line;
	pen.ctx.fillRect(SIDE, rule, inner, 2);
	return rule;
}
