import { expect, test } from 'vitest';
import { SAVED } from '#lib/chart/paper-colours.ts';
import type { RadarData } from '#lib/chart/radar-data.ts';
import { radarPng } from '#lib/chart/radar-png.ts';

const data: RadarData = {
	axes: ['Creativity', 'Community', 'Insight'],
	scores: [80, 50, 97],
	ses: [10, 8, 9],
	target: [70, 65, 35],
	personLabel: 'You',
	roleLabel: 'Social Media Officer',
	notMeasured: 'not measured'
};

const poster = {
	title: 'Closest to Social Media Officer',
	subtitle: '22 November 2026',
	bandLabel: 'Likely range',
	numbers: [{ name: 'Creativity', value: '80 (70 to 90)' }],
	footnote: 'Draft, not yet validated on people.'
};

async function pixelsOf(blob: Blob) {
	const image = await createImageBitmap(blob);
	const canvas = new OffscreenCanvas(image.width, image.height);
	const ctx = canvas.getContext('2d');
	ctx?.drawImage(image, 0, 0);
	const pixels = ctx?.getImageData(0, 0, image.width, image.height).data ?? [];
	return { width: image.width, height: image.height, pixels };
}

function count(pixels: ArrayLike<number>, hex: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
	let found = 0;
	for (let i = 0; i < pixels.length; i += 4) {
		if (pixels[i] === r && pixels[i + 1] === g && pixels[i + 2] === b) found += 1;
	}
	return found;
}

test('a saved radar is a PNG of 1200 pixels in width, on white', async () => {
	const blob = await radarPng(data, poster, 'sans-serif');
	expect(blob.type).toBe('image/png');
	const { width, pixels } = await pixelsOf(blob);
	expect(width).toBe(1200);
	expect([...Array.from(pixels).slice(0, 4)]).toEqual([255, 255, 255, 255]);
});

test('a saved radar shows person and role, whatever the theme of the page', async () => {
	document.documentElement.style.setProperty('--radar-person', 'red');
	const { pixels } = await pixelsOf(await radarPng(data, poster, 'sans-serif'));
	document.documentElement.removeAttribute('style');
	expect(count(pixels, SAVED.person)).toBeGreaterThan(2000);
	expect(count(pixels, SAVED.role)).toBeGreaterThan(500);
	expect(count(pixels, '#ff0000')).toBe(0);
});

test('without a role none is drawn', async () => {
	const { pixels } = await pixelsOf(
		await radarPng({ ...data, target: null }, poster, 'sans-serif')
	);
	expect(count(pixels, SAVED.role)).toBe(0);
});

test('the picture grows with its words', async () => {
	const short = await pixelsOf(await radarPng(data, poster, 'sans-serif'));
	const long = { ...poster, footnote: poster.footnote.repeat(20) };
	const tall = await pixelsOf(await radarPng(data, long, 'sans-serif'));
	expect(tall.height).toBeGreaterThan(short.height);
});

test('it rejects when Chart.js cannot be loaded', async () => {
	const load = () => Promise.reject(new Error('offline'));
	await expect(radarPng(data, poster, 'sans-serif', load)).rejects.toThrow('offline');
});
