import { SAVED } from './paper-colours.ts';
import { wrapWords } from './wrap-words.ts';

/** The words around a radar in a saved image. */
export interface RadarPoster {
	readonly title: string;
	readonly subtitle: string;
	readonly bandLabel: string;
	/** The same numbers as text, one entry per skill. */
	readonly numbers: readonly { readonly name: string; readonly value: string }[];
	readonly footnote: string;
}

interface Painting {
	readonly plot: HTMLCanvasElement;
	readonly labels: { readonly person: string; readonly role: string | null };
	readonly poster: RadarPoster;
	readonly fontFamily: string;
	readonly pixelRatio: number;
}

// All lengths are in CSS pixels.
const WIDTH = 600;
const MARGIN = 36;
const INNER = WIDTH - 2 * MARGIN;
const LONGEST = 2000;
const SAMPLE = 34;
export const PLOT = { width: INNER, height: 440 };

/** Paints from the top down, keeping where the next line starts. */
interface Pen {
	readonly ctx: CanvasRenderingContext2D;
	readonly font: (weight: number, px: number) => string;
	y: number;
}

/** Paints the poster on a canvas of its own, as tall as its words need. */
export function paintPoster({ plot, labels, poster, fontFamily, pixelRatio }: Painting) {
	const [tall, ctx] = whiteCanvas(WIDTH * pixelRatio, LONGEST * pixelRatio);
	ctx.scale(pixelRatio, pixelRatio);
	ctx.textBaseline = 'top';
	const font = (weight: number, px: number) => `${String(weight)} ${String(px)}px ${fontFamily}`;
	const pen: Pen = { ctx, font, y: MARGIN };

	paintText(pen, poster.title, font(750, 24), 30);
	paintText(pen, poster.subtitle, font(450, 14), 20);
	ctx.drawImage(plot, MARGIN, pen.y + 8, PLOT.width, PLOT.height);
	pen.y += PLOT.height + 20;
	paintLegend(pen, [
		[labels.person, personSample],
		[poster.bandLabel, bandSample],
		...(labels.role === null ? [] : [[labels.role, roleSample] as const])
	]);
	paintNumbers(pen, poster.numbers);
	paintText(pen, poster.footnote, font(450, 11), 16);

	const [fitted, fittedCtx] = whiteCanvas(tall.width, (pen.y + MARGIN) * pixelRatio);
	fittedCtx.drawImage(tall, 0, 0);
	return fitted;
}

function whiteCanvas(width: number, height: number) {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = Math.ceil(height);
	const ctx = canvas.getContext('2d');
	if (ctx === null) throw new Error('The browser gave no canvas to paint on.');
	ctx.fillStyle = SAVED.ground;
	ctx.fillRect(0, 0, canvas.width, canvas.height);
	return [canvas, ctx] as const;
}

function paintText(pen: Pen, text: string, font: string, lineHeight: number) {
	const { ctx } = pen;
	ctx.font = font;
	ctx.fillStyle = SAVED.text;
	for (const line of wrapWords(text, (candidate) => ctx.measureText(candidate).width <= INNER)) {
		ctx.fillText(line, MARGIN, pen.y);
		pen.y += lineHeight;
	}
}

type Sample = (ctx: CanvasRenderingContext2D, x: number, y: number) => void;

function paintLegend(pen: Pen, entries: readonly (readonly [string, Sample])[]) {
	const { ctx } = pen;
	ctx.font = pen.font(550, 13);
	let x = MARGIN;
	for (const [label, sample] of entries) {
		const width = SAMPLE + 8 + ctx.measureText(label).width;
		if (x > MARGIN && x + width > WIDTH - MARGIN) {
			x = MARGIN;
			pen.y += 22;
		}
		sample(ctx, x, pen.y + 7);
		ctx.fillStyle = SAVED.text;
		ctx.fillText(label, x + SAMPLE + 8, pen.y);
		x += width + 24;
	}
	pen.y += 36;
}

function paintNumbers(pen: Pen, numbers: RadarPoster['numbers']) {
	const { ctx } = pen;
	for (const { name, value } of numbers) {
		ctx.fillStyle = SAVED.grid;
		ctx.fillRect(MARGIN, pen.y - 6, INNER, 0.75);
		ctx.fillStyle = SAVED.text;
		ctx.font = pen.font(450, 13);
		ctx.fillText(name, MARGIN, pen.y);
		ctx.font = pen.font(650, 13);
		ctx.textAlign = 'right';
		ctx.fillText(value, WIDTH - MARGIN, pen.y);
		ctx.textAlign = 'left';
		pen.y += 25;
	}
	pen.y += 8;
}

const personSample: Sample = (ctx, x, y) => {
	sampleLine(ctx, [x, y], { colour: SAVED.person, width: 2.5, dash: [] });
	ctx.fillStyle = SAVED.person;
	ctx.beginPath();
	ctx.arc(x + SAMPLE / 2, y, 4.5, 0, 2 * Math.PI);
	ctx.fill();
};

const bandSample: Sample = (ctx, x, y) => {
	ctx.fillStyle = SAVED.band;
	ctx.fillRect(x, y - 7, SAMPLE, 14);
};

const roleSample: Sample = (ctx, x, y) => {
	sampleLine(ctx, [x, y], { colour: SAVED.role, width: 2, dash: [6, 4] });
	const middle = x + SAMPLE / 2;
	ctx.setLineDash([]);
	ctx.fillStyle = SAVED.ground;
	ctx.beginPath();
	ctx.moveTo(middle, y - 5);
	ctx.lineTo(middle + 5, y);
	ctx.lineTo(middle, y + 5);
	ctx.lineTo(middle - 5, y);
	ctx.closePath();
	ctx.fill();
	ctx.stroke();
};

interface Stroke {
	readonly colour: string;
	readonly width: number;
	readonly dash: number[];
}

function sampleLine(
	ctx: CanvasRenderingContext2D,
	[x, y]: readonly [number, number],
	{ colour, width, dash }: Stroke
) {
	ctx.strokeStyle = colour;
	ctx.lineWidth = width;
	ctx.setLineDash(dash);
	ctx.beginPath();
	ctx.moveTo(x, y);
	ctx.lineTo(x + SAMPLE, y);
	ctx.stroke();
	ctx.setLineDash([]);
}
