import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import CodeEntry from '#lib/components/workshop/CodeEntry.svelte';
import { workshop } from '#lib/i18n/en/workshop.ts';

test('the place of a message is there for a screen reader before the message', async () => {
	await render(CodeEntry, {
		text: workshop,
		oncode: () => undefined,
		loadCodes: () => Promise.reject(new Error('no camera here'))
	});
	await expect.element(page.getByRole('status')).toBeInTheDocument();
});
