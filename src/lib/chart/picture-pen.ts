/** Colours of a picture to share: those of the light theme, whatever theme the screen has. */
export const PICTURE = {
	paper: '#faf8f3',
	ink: '#10262b',
	muted: '#4d6166',
	accent: '#0b5d66',
	needle: '#c2410c',
	person: '#0b6e79',
	band: 'rgb(11 110 121 / 17%)',
	role: '#b4410e',
	second: '#0b6e79',
	rest: '#7b8a8d',
	rim: '#b9b7aa',
	line: '#d9d5c8',
	caution: '#d9a441'
} as const;

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface TextStyle {
	readonly weight: number;
	readonly px: number;
	readonly colour?: string;
	readonly align?: 'left' | 'center' | 'right';
	/** Between letters, in em. */
	readonly tracking?: number;
}

/** From the baseline to the middle of a capital letter, in em. */
const CAP_MIDDLE = 0.35;

/** Writes text on a canvas in one font family. `y` is always the middle of a line's capital letters. */
export class Pen {
	readonly ctx: CanvasRenderingContext2D;
	readonly #family: string;

	constructor(ctx: CanvasRenderingContext2D, family: string) {
		this.ctx = ctx;
		this.#family = family;
	}

	/** The width of a text in pixels. */
	measure(text: string, style: TextStyle): number {
		this.#use(style);
		return this.ctx.measureText(text).width;
	}

	write(text: string, { x, y }: Point, style: TextStyle): void {
		this.#use(style);
		this.ctx.fillText(text, x, y + CAP_MIDDLE * style.px);
	}

	/** Keeps the lines below a text away from its letters. */
	halo(text: string, { x, y }: Point, style: TextStyle): void {
		this.#use(style);
		this.ctx.lineWidth = 6;
		this.ctx.lineJoin = 'round';
		this.ctx.strokeStyle = PICTURE.paper;
		this.ctx.strokeText(text, x, y + CAP_MIDDLE * style.px);
	}

	#use({ weight, px, colour = PICTURE.ink, align = 'left', tracking = 0 }: TextStyle) {
		this.ctx.font = `${String(weight)} ${String(px)}px ${this.#family}`;
		this.ctx.letterSpacing = `${String(tracking * px)}px`;
		this.ctx.textAlign = align;
		this.ctx.textBaseline = 'alphabetic';
		this.ctx.fillStyle = colour;
	}
}
