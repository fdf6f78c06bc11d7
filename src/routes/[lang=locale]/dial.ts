/** The ring of marks, in units of the drawing; 0,0 is the middle, bearings are degrees clockwise from north. */
const RING = 190;
const MARKS = 100;
/** Every tenth mark is longer. */
const LONG_EVERY = 10;
/** Room for a label line, and the longest line that fits between two roles. */
const LINE = 25;
const LINE_MAX = 14;
/** More roles than this have no room for names on the dial. They are named further down the page. */
const NAMED_MAX = 6;

export interface DialRole {
	readonly x: number;
	readonly y: number;
	/** The lines of the name, each with the height of its base line; empty where names do not fit. */
	readonly lines: readonly { readonly text: string; readonly y: number }[];
}

export interface Dial {
	readonly roles: readonly DialRole[];
	/** The radius of the shape of a role. */
	readonly radius: number;
	/** Paths of the short and the long marks. */
	readonly short: string;
	readonly long: string;
	/** The bearing of the needle: between two roles, nearer to one. An illustration without a number. */
	readonly needle: number;
	readonly viewBox: string;
}

/** The dial of 2 to 12 roles by their names: their places around the ring, evenly, the middle one on top. */
export function layDial(names: readonly string[]): Dial {
	const step = 360 / names.length;
	const bearings = names.map((_, i) => step * (i - (names.length - 1) / 2));
	const radius = round(Math.min(50, 0.8 * RING * Math.sin(Math.PI / names.length)));
	const roles = bearings.map((bearing, i) => {
		const { x, y } = at(bearing, RING);
		const lines = names.length > NAMED_MAX ? [] : wrap(names[i] ?? '');
		return { x, y, lines: placeLines(lines, y, radius) };
	});
	const before = bearings[Math.floor((names.length - 1) / 2)] ?? 0;
	return {
		roles,
		radius,
		short: marks((mark) => mark % LONG_EVERY !== 0, RING - 5, RING + 5),
		long: marks((mark) => mark % LONG_EVERY === 0, RING - 8, RING + 8),
		needle: before + step / 3,
		viewBox: boxOf(roles, radius)
	};
}

function at(bearing: number, distance: number) {
	const angle = (bearing * Math.PI) / 180;
	return { x: round(distance * Math.sin(angle)), y: round(-distance * Math.cos(angle)) };
}

function marks(isDrawn: (mark: number) => boolean, from: number, to: number): string {
	return Array.from({ length: MARKS }, (_, mark) => mark)
		.filter(isDrawn)
		.map((mark) => {
			const [a, b] = [from, to].map((distance) => at((mark * 360) / MARKS, distance));
			return `M${String(a?.x)} ${String(a?.y)}L${String(b?.x)} ${String(b?.y)}`;
		})
		.join('');
}

/** Above the shape in the upper half, below it elsewhere. */
function placeLines(texts: readonly string[], y: number, radius: number): DialRole['lines'] {
	const first = y < -RING / 4 ? y - radius - 12 - (texts.length - 1) * LINE : y + radius + LINE;
	return texts.map((text, i) => ({ text, y: round(first + i * LINE) }));
}

/** Breaks a name between words. A single long word stays whole. */
function wrap(name: string): string[] {
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < LINE_MAX)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** The box around everything drawn. It is cut below the ring when no role is there, as with three roles. */
function boxOf(roles: readonly DialRole[], radius: number): string {
	const heights = roles.flatMap(({ y, lines }) => [
		y - radius,
		y + radius,
		...lines.flatMap((line) => [line.y - LINE, line.y + 8])
	]);
	const top = Math.min(-RING - 10, ...heights);
	const bottom = Math.max(RING + 10, ...heights);
	const side = RING + 70;
	return [-side, top, 2 * side, bottom - top].map(round).join(' ');
}

function round(value: number): number {
	return Math.round(10 * value) / 10;
}
