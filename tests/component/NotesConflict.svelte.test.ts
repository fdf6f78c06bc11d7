import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import NotesConflict from '#lib/components/desk/NotesConflict.svelte';
import { desk as english } from '#lib/i18n/en/desk.ts';
import { desk as indonesian } from '#lib/i18n/id/desk.ts';

const texts = { en: english.notesConflict, id: indonesian.notesConflict };

async function show(theirs: string, mine: string, locale: 'en' | 'id' = 'en') {
	const onsettle = vi.fn();
	await render(NotesConflict, { text: texts[locale], theirs, mine, onsettle });
	return onsettle;
}

test.each([
	['both', 'Theirs.\n\nMine.'],
	['mine', 'Mine.'],
	['take', 'Theirs.']
] as const)(
	'shows what the caseload holds, and “%s” settles it in both languages',
	async (button, stays) => {
		for (const locale of ['en', 'id'] as const) {
			const onsettle = await show('Theirs.', 'Mine.', locale);
			const conflict = page.getByRole('alert', { name: texts[locale].heading });
			await expect.element(conflict.getByText('Theirs.', { exact: true })).toBeVisible();
			await conflict.getByRole('button', { name: texts[locale][button] }).click();
			expect(onsettle).toHaveBeenCalledExactlyOnceWith(stays);
		}
	}
);

test('both are not offered where they are too long to be stored together', async () => {
	await show('a'.repeat(10_000), 'b'.repeat(10_000));
	await expect.element(page.getByRole('button', { name: texts.en.mine })).toBeVisible();
	expect(page.getByRole('button', { name: texts.en.both }).elements()).toHaveLength(0);
});
