import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { privacy as english } from '#lib/i18n/en/privacy.ts';
import { privacy as indonesian } from '#lib/i18n/id/privacy.ts';
import { DeviceStorage } from '#lib/session/device-storage.ts';
import { APP_CACHE_PREFIX } from '../../src/routes/[lang=locale]/privacy/app-cache.ts';
import DeviceData from '../../src/routes/[lang=locale]/privacy/DeviceData.svelte';
import { deleteKept, listKept } from '../../src/routes/[lang=locale]/privacy/kept-on-device.ts';

const CACHE = `${APP_CACHE_PREFIX}test`;
const storage = new DeviceStorage(() => localStorage);
const quizNames = { 'social-media-roles': 'Social media roles' };

afterEach(async () => {
	await deleteKept(storage, caches);
	await caches.delete('another');
});

describe('data saved on this device', () => {
	it('is found and deleted in a real browser, and other caches stay', async () => {
		storage.write('progress:social-media-roles:1', 'x');
		const cache = await caches.open(CACHE);
		await cache.put('/en', new Response('page'));
		await caches.open('another');

		expect(await listKept(storage, caches)).toEqual([
			expect.objectContaining({ kind: 'progress', version: '1' }),
			{ kind: 'app', key: CACHE, files: 1 }
		]);
		const { removed, refused } = await deleteKept(storage, caches);
		expect(removed).toHaveLength(2);
		expect(refused).toEqual([]);
		expect(await caches.keys()).toContain('another');
	});

	it('is listed in words, with one button to delete it', async () => {
		let asked = 0;
		const screen = await render(DeviceData, {
			locale: 'en',
			text: english.device,
			quizNames,
			kept: [
				{ kind: 'progress', key: 'a', quiz: 'social-media-roles', version: '1' },
				{ kind: 'app', key: 'b', files: 34 }
			],
			deletion: null,
			ondelete: () => (asked += 1)
		});
		await expect
			.element(screen.getByText('Your answers to “Social media roles”, version 1'))
			.toBeVisible();
		await screen.getByRole('button', { name: english.device.remove }).click();
		expect(asked).toBe(1);
	});

	it('reports a deletion in a status that screen readers announce', async () => {
		const screen = await render(DeviceData, {
			locale: 'id',
			text: indonesian.device,
			quizNames,
			kept: [],
			deletion: { removed: [{ kind: 'app', key: 'b', files: 34 }], refused: [] },
			ondelete: () => undefined
		});
		await expect
			.element(
				screen
					.getByRole('status')
					.getByText('Salinan aplikasi untuk dipakai tanpa internet, 34 berkas')
			)
			.toBeVisible();
		expect(screen.getByRole('button').elements()).toHaveLength(0);
	});
});
