import { describe, expect, test } from 'vitest';
import { PICTURE } from '#lib/chart/picture-pen.ts';
import { SHAPES, paintPicture, toPng, type PictureShape } from '#lib/chart/share-picture.ts';
import type { SharePicture } from '#lib/chart/share-picture.ts';
import { sharePictureOf } from '#lib/reading/share-picture.ts';
import type { ResultReading } from '#lib/reading/reading.ts';
import { madeUpResult } from '../../support/made-up-result.ts';
import { viewOfCase, viewOfScores } from '../../support/result-views.ts';
import '../../../src/app.css';

const FAMILY = '"Plus Jakarta Sans", sans-serif';

function shown(view: ResultReading): SharePicture {
	const picture = sharePictureOf(view);
	if (picture === null) throw new Error('This result names no role.');
	return picture;
}

/** A colour such as #0b6e79 as a number: strings for the million pixels of a picture take seconds. */
function numberOf(colour: string): number {
	return Number.parseInt(colour.slice(1), 16);
}

/** The colours of a painted picture, pixel by pixel. */
class Pixels {
	readonly width: number;
	readonly height: number;
	readonly #colours: Uint32Array;

	constructor(canvas: HTMLCanvasElement) {
		const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
		if (data === undefined) throw new Error('The canvas has no pixels.');
		this.width = canvas.width;
		this.height = canvas.height;
		const bytes = new DataView(data.buffer);
		this.#colours = new Uint32Array(this.width * this.height);
		// without the opacity, which is the last of four bytes
		for (let n = 0; n < this.#colours.length; n += 1) {
			this.#colours[n] = bytes.getUint32(4 * n) >>> 8;
		}
	}

	at(x: number, y: number): number | undefined {
		return this.#colours[y * this.width + x];
	}

	/** The smallest frame around everything that is not paper. */
	frame(): { left: number; right: number; top: number; bottom: number } {
		const paper = numberOf(PICTURE.paper);
		const frame = { left: this.width, right: 0, top: this.height, bottom: 0 };
		for (let y = 0; y < this.height; y += 1) {
			for (let x = 0; x < this.width; x += 1) {
				if (this.at(x, y) === paper) continue;
				frame.left = Math.min(frame.left, x);
				frame.right = Math.max(frame.right, x);
				frame.top = Math.min(frame.top, y);
				frame.bottom = Math.max(frame.bottom, y);
			}
		}
		return frame;
	}

	/** How many pixels between two heights have one colour. */
	count(colour: string, from = 0, to = this.height): number {
		const wanted = numberOf(colour);
		const rows = this.#colours.subarray(from * this.width, to * this.width);
		return rows.reduce((found, other) => found + (other === wanted ? 1 : 0), 0);
	}

	/** How many separate strokes of a colour each row of pixels crosses. */
	strokes(colour: string): number[] {
		const wanted = numberOf(colour);
		return Array.from({ length: this.height }, (_, y) => {
			let found = 0;
			for (let x = 1; x < this.width; x += 1) {
				if (this.at(x, y) === wanted && this.at(x - 1, y) !== wanted) found += 1;
			}
			return found;
		});
	}
}

async function paint(view: ResultReading, shape: PictureShape = 'post', family = FAMILY) {
	return new Pixels(await paintPicture(shown(view), shape, family));
}

test('the first picture of a page waits for its font', async () => {
	expect(document.fonts.check('800 92px "Plus Jakarta Sans"')).toBe(false);
	const first = await paintPicture(shown(viewOfCase('near-officer')), 'post', FAMILY);
	const second = await paintPicture(shown(viewOfCase('near-officer')), 'post', FAMILY);
	expect(first.toDataURL()).toBe(second.toDataURL());
	const other = await paintPicture(shown(viewOfCase('near-officer')), 'post', 'monospace');
	expect(first.toDataURL()).not.toBe(other.toDataURL());
});

test('a picture is painted although its font cannot be had', async () => {
	const pixels = await paint(viewOfCase('near-officer'), 'post', '"No Such Font", sans-serif');
	expect(pixels.count(PICTURE.ink)).toBeGreaterThan(5_000);
});

test('a picture is a PNG', async () => {
	const blob = await toPng(await paintPicture(shown(viewOfCase('near-officer')), 'post', FAMILY));
	expect(blob.type).toBe('image/png');
});

test('a picture is light, whatever the theme of the page', async () => {
	document.documentElement.style.colorScheme = 'dark';
	document.documentElement.style.setProperty('--color-person', 'red');
	const pixels = await paint(viewOfCase('near-officer'));
	document.documentElement.removeAttribute('style');
	expect(pixels.at(0, 0)).toBe(numberOf(PICTURE.paper));
	expect(pixels.count('#ff0000')).toBe(0);
});

describe.each<[PictureShape]>([['post'], ['story']])('as a %s', (shape) => {
	const { width, height, top, bottom } = SHAPES[shape];

	test('headline, scale, radar, legend and last line are all there', async () => {
		const pixels = await paint(viewOfScores([63, 46, 60, 45, 48, 52]), shape);
		expect([pixels.width, pixels.height]).toEqual([width, height]);
		const headline = [top + 80, top + 300] as const;
		expect(pixels.count(PICTURE.ink, ...headline), 'headline').toBeGreaterThan(15_000);
		expect(pixels.count(PICTURE.caution), 'caveat').toBeGreaterThan(100);
		const radar = [height - bottom - 620, height - bottom - 150] as const;
		expect(pixels.count(PICTURE.person, ...radar), 'scores').toBeGreaterThan(2_000);
		expect(pixels.count(PICTURE.role, ...radar), 'profile').toBeGreaterThan(700);
		const legend = [height - bottom - 130, height - bottom - 60] as const;
		expect(pixels.count(PICTURE.person, ...legend), 'legend: person').toBeGreaterThan(100);
		expect(pixels.count(PICTURE.role, ...legend), 'legend: role').toBeGreaterThan(50);
		const last = [height - bottom - 40, height - bottom] as const;
		expect(pixels.count(PICTURE.ink, ...last), 'last line').toBeGreaterThan(500);
	});

	test.each<[string, ResultReading]>([
		['two roles and three skills', madeUpResult({ roles: 2, skills: 3 })],
		['three roles and four skills', madeUpResult({ roles: 3, skills: 4 })],
		['four roles and five skills', madeUpResult({ roles: 4, skills: 5 })],
		['five roles and seven skills', madeUpResult({ roles: 5, skills: 7, locale: 'id' })],
		['twelve roles and ten skills', madeUpResult({ roles: 12, skills: 10 })],
		['long names, two and three', madeUpResult({ roles: 2, skills: 3, hasLongNames: true })],
		['long names, three and eight', madeUpResult({ roles: 3, skills: 8, hasLongNames: true })],
		[
			'long names, twelve and ten',
			madeUpResult({ roles: 12, skills: 10, hasLongNames: true, locale: 'id' })
		],
		['a skill that was not measured', viewOfScores([70, null, 50, 50, 40, null])],
		['a beginner', viewOfCase('all-never', 'id')]
	])('nothing is cut off: %s', async (_what, view) => {
		const frame = (await paint(view, shape)).frame();
		expect(frame.left).toBeGreaterThanOrEqual(66);
		expect(frame.right).toBeLessThanOrEqual(width - 66);
		expect(frame.top).toBeGreaterThanOrEqual(top - 4);
		expect(frame.bottom).toBeLessThanOrEqual(height - bottom + 2);
	});
});

test('the scale has one tall line for each of the people who are closest to the first role', async () => {
	const view = viewOfScores([63, 46, 60, 45, 48, 52]);
	const [first] = shown(view).groups;
	expect(first?.people).toBeGreaterThan(50);
	expect((await paint(view)).strokes(PICTURE.person)).toContain(first?.people);
});

test('a skill that was not measured has no dot, and no margin of error', async () => {
	const whole = await paint(viewOfScores([63, 46, 60, 45, 48, 52]));
	const part = await paint(viewOfScores([63, null, 60, 45, null, 52]));
	const radar = [720, 1150] as const;
	expect(part.count(PICTURE.person, ...radar)).toBeLessThan(whole.count(PICTURE.person, ...radar));
});
