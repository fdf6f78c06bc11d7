import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { loadChartJs } from '#lib/chart/open-radar.ts';
import type { RadarData } from '#lib/chart/radar-data.ts';
import Radar from '#lib/components/result/Radar.svelte';

const data: RadarData = {
	axes: ['Creativity', 'Community', 'Insight', 'Analytics'],
	scores: [80, 50, 97, 30],
	ses: [10, 8, 9, 12],
	target: [70, 65, 35, 40],
	personLabel: 'You',
	roleLabel: 'Social Media Officer',
	notMeasured: 'not measured'
};

const texts = {
	label: 'Radar of your four skills',
	band: 'Likely range',
	unavailable: 'No picture; the table below has the same numbers.'
};

const props = { data, texts, describedby: 'numbers' };
const root = document.documentElement;

afterEach(() => {
	root.removeAttribute('style');
	root.removeAttribute('data-theme');
});

/** How many pixels of the picture have this colour. */
function countPixels([r, g, b]: readonly [number, number, number]): number {
	const canvas = document.querySelector('canvas');
	const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
	let count = 0;
	for (let i = 0; pixels !== undefined && i < pixels.length; i += 4) {
		if (pixels[i] === r && pixels[i + 1] === g && pixels[i + 2] === b && pixels[i + 3] === 255) {
			count += 1;
		}
	}
	return count;
}

/** The distance from the top of the picture to its first pixel of this colour, in CSS pixels. */
function firstRow([r, g, b]: readonly [number, number, number]): number {
	const canvas = document.querySelector('canvas');
	const { data: pixels } =
		canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
	if (!canvas || !pixels) return Number.NaN;
	const first = Array.from({ length: pixels.length / 4 }, (_, i) => i).find(
		(i) => pixels[4 * i] === r && pixels[4 * i + 1] === g && pixels[4 * i + 2] === b
	);
	return Math.floor((first ?? Number.NaN) / canvas.width) * (canvas.clientHeight / canvas.height);
}

const RED = [255, 0, 0] as const;
const BLUE = [0, 0, 255] as const;
const BLACK = [0, 0, 0] as const;

describe('picture', () => {
	test('has a name, and the table as its description', async () => {
		const table = document.createElement('p');
		table.id = 'numbers';
		table.textContent = 'Creativity 80';
		document.body.append(table);
		await render(Radar, props);

		const image = page.getByRole('img', { name: texts.label });
		await expect.element(image).toBeVisible();
		await expect.element(image).toHaveAccessibleDescription('Creativity 80');
		table.remove();
	});

	test('is drawn in the colours of the page', async () => {
		root.style.setProperty('--radar-person', 'rgb(255 0 0)');
		await render(Radar, props);
		await expect.poll(() => countPixels(RED)).toBeGreaterThan(500);
	});

	test('follows the theme', async () => {
		root.style.setProperty('--radar-person', 'rgb(255 0 0)');
		await render(Radar, props);
		await expect.poll(() => countPixels(RED)).toBeGreaterThan(500);

		root.style.setProperty('--radar-person', 'light-dark(rgb(0 0 255), rgb(0 0 255))');
		root.setAttribute('data-theme', 'dark');

		await expect.poll(() => countPixels(BLUE)).toBeGreaterThan(500);
		expect(countPixels(RED)).toBe(0);
	});

	test('is printed in ink, and afterwards has its colours back', async () => {
		root.style.setProperty('--radar-person', 'rgb(255 0 0)');
		root.style.setProperty('--radar-text', 'rgb(255 0 0)');
		await render(Radar, props);
		await expect.poll(() => countPixels(RED)).toBeGreaterThan(500);

		dispatchEvent(new Event('beforeprint'));
		expect(countPixels(BLACK)).toBeGreaterThan(500);
		expect(countPixels(RED)).toBe(0);

		dispatchEvent(new Event('afterprint'));
		expect(countPixels(RED)).toBeGreaterThan(500);
	});

	test('shows another role without being created again', async () => {
		root.style.setProperty('--radar-role', 'rgb(255 0 0)');
		root.style.setProperty('--radar-person', 'rgb(0 0 255)');
		const load = vi.fn(loadChartJs);
		const alone = { ...data, target: null };
		const { rerender } = await render(Radar, { ...props, data: alone, load });
		await expect.poll(() => countPixels(BLUE)).toBeGreaterThan(500);
		expect(countPixels(RED)).toBe(0);

		await rerender({ data });

		await expect.poll(() => countPixels(RED)).toBeGreaterThan(100);
		expect(load).toHaveBeenCalledOnce();
	});

	test('keeps its place before it is drawn', async () => {
		let arrive = () => {};
		const arrived = new Promise<void>((resolve) => (arrive = resolve));
		const load = async () => {
			await arrived;
			return import('#lib/chart/chart-js.ts');
		};
		root.style.setProperty('--radar-rim', 'rgb(255 0 0)');
		root.style.setProperty('--radar-person', 'rgb(0 0 255)');
		await render(Radar, { ...props, load });
		const figure = page.getByRole('figure').element();
		const before = figure.getBoundingClientRect().height;
		const grid = () => document.querySelector('.plot svg path')?.getBoundingClientRect();
		await expect.poll(grid).toBeDefined();
		const plot = document.querySelector('.plot')?.getBoundingClientRect();
		const top = (grid()?.top ?? 0) - (plot?.top ?? 0);

		arrive();

		await expect.poll(() => countPixels(BLUE)).toBeGreaterThan(100);
		expect(figure.getBoundingClientRect().height).toBe(before);
		expect(grid()).toBeUndefined();
		expect(Math.abs(firstRow(RED) - top)).toBeLessThan(2);
	});
});

describe('legend', () => {
	test('names person, band and role', async () => {
		await render(Radar, props);
		const names = page.getByRole('listitem').elements();
		expect(names.map((name) => name.textContent.trim())).toEqual([
			'You',
			'Likely range',
			'Social Media Officer'
		]);
	});

	test('names no role when none is compared', async () => {
		await render(Radar, { ...props, data: { ...data, target: null } });
		expect(page.getByRole('listitem').elements()).toHaveLength(2);
	});

	test('says what is missing', async () => {
		await render(Radar, { ...props, texts: { ...texts, note: 'Not measured: Community' } });
		await expect.element(page.getByText('Not measured: Community')).toBeVisible();
	});
});

test('without Chart.js it says where the numbers are', async () => {
	await render(Radar, { ...props, load: () => Promise.reject(new Error('offline')) });
	await expect.element(page.getByRole('status')).toHaveTextContent(texts.unavailable);
	expect(page.getByRole('img').elements()).toHaveLength(0);
});

test('a skill without a score has no numbers under its name', async () => {
	const spy = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText');
	const written = () => spy.mock.calls.map(([text]) => text);
	const some = { ...data, scores: [80, null, 97, 30], ses: [10, null, 9, 12] };
	const numbers = [['80', '70 to 90'], null, ['97', '88 to 100'], ['30', '18 to 42']] as const;
	await page.viewport(600, 700);
	await render(Radar, { ...props, data: { ...some, numbers } });
	await expect.poll(written).toContain('97');
	expect(written()).toContain(' · 88 to 100');
	expect(written().join()).not.toContain('undefined');
	spy.mockRestore();
});

test('a radar that is too narrow for numbers has the names alone', async () => {
	const spy = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText');
	await page.viewport(280, 700);
	await render(Radar, {
		...props,
		data: { ...data, numbers: [['80', '70 to 90'], null, null, null] }
	});
	await expect.poll(() => spy.mock.calls.map(([text]) => text)).toContain('Creativity');
	expect(spy.mock.calls.map(([text]) => text)).not.toContain(' · 70 to 90');
	spy.mockRestore();
});
