import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DoorSwitch from '#lib/components/workshop/DoorSwitch.svelte';
import { controlTexts } from '../support/workshop-texts.ts';

test.each(['en', 'id'] as const)(
	'the door says how it is, and the button does the other thing (%s)',
	async (locale) => {
		const text = controlTexts[locale];
		const onmove = vi.fn();
		const shown = await render(DoorSwitch, { text, door: 'open', isLocked: false, onmove });
		await expect.element(page.getByRole('status')).toHaveTextContent(text.door.open.means);
		await page.getByRole('button', { name: text.door.open.act, exact: true }).click();
		await shown.rerender({ door: 'closed' });
		await expect.element(page.getByRole('status')).toHaveTextContent(text.door.closed.means);
		await page.getByRole('button', { name: text.door.closed.act, exact: true }).click();
		expect(onmove.mock.calls).toEqual([['closed'], ['open']]);
		await shown.rerender({ isLocked: true });
		await expect.element(page.getByRole('button')).toBeDisabled();
	}
);
