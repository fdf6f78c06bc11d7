import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import EmbedForm from '#lib/components/embed/EmbedForm.svelte';
import type { EmbedWay } from '#lib/embed/embed-way.ts';
import { firstWish, type EmbedWish } from '#lib/embed/embed-wish.ts';
import { embedding as english } from '#lib/i18n/en/embedding.ts';
import { embedding as indonesian } from '#lib/i18n/id/embedding.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { offeredIn } from '../support/offered-quizzes.ts';

const TEXTS = { en: english, id: indonesian };
const QUIZ = 'social-media-roles';

let changed: EmbedWish[];

beforeEach(() => {
	changed = [];
});

function show(locale: Locale = 'en', way: EmbedWay = 'page', quizzes = [offeredIn(locale)]) {
	return render(EmbedForm, {
		text: TEXTS[locale],
		locale,
		way,
		quizzes,
		wish: firstWish(QUIZ, locale),
		onchange: (wish: EmbedWish) => changed.push(wish)
	});
}

describe.each<[Locale]>([['en'], ['id']])('in %s', (locale) => {
	const text = TEXTS[locale];
	const first = firstWish(QUIZ, locale);
	const radio = (group: string, name: string) =>
		page.getByRole('group', { name: group }).getByRole('radio', { name, exact: false });

	test('every choice changes its own part of the wish', async () => {
		await show(locale);
		await radio(text.mode, text.quick).click();
		await radio(text.mode, text.full).click();
		await radio(text.language, locale === 'en' ? 'Bahasa Indonesia' : 'English').click();
		await radio(text.theme, text.themes.dark).click();
		expect(changed).toEqual([
			{ ...first, mode: 'quick' },
			{ ...first, mode: 'full' },
			{ ...first, locale: locale === 'en' ? 'id' : 'en' },
			{ ...first, theme: 'dark' }
		]);
	});

	test('an impossible height is reported and changes nothing', async () => {
		await show(locale);
		const field = page.getByRole('textbox', { name: text.height });
		await field.fill('many');
		await expect.element(field).toHaveAttribute('aria-invalid', 'true');
		await expect
			.element(field)
			.toHaveAccessibleDescription(
				new RegExp(text.heightProblem('200', locale === 'en' ? '2,000' : '2.000'))
			);
		await field.fill('199');
		expect(changed).toEqual([]);
		await field.fill('900');
		await expect.element(field).toHaveAttribute('aria-invalid', 'false');
		expect(changed.at(-1)).toEqual({ ...first, height: 900 });
	});
});

test('a way asks only what it can keep', async () => {
	const { rerender } = await show('en', 'package');
	const height = page.getByRole('textbox', { name: english.height });
	await expect.element(page.getByRole('group', { name: english.theme })).toBeVisible();
	expect(height.elements()).toHaveLength(0);
	await rerender({ way: 'link' });
	await expect.element(page.getByRole('group', { name: english.language })).toBeVisible();
	expect(page.getByRole('group').elements()).toHaveLength(1);
});

test('one quiz leaves nothing to choose; another one is offered with its own ways', async () => {
	const { rerender } = await show();
	expect(page.getByRole('group', { name: english.quiz }).elements()).toHaveLength(0);

	const other = { ...offeredIn('en'), id: 'other', name: 'Other roles', quickMinutes: null };
	await rerender({ quizzes: [offeredIn('en'), other] });
	await page.getByRole('radio', { name: 'Other roles' }).click();
	expect(changed.at(-1)).toEqual({ ...firstWish(QUIZ, 'en'), quiz: 'other' });
	await rerender({ wish: firstWish('other', 'en') });
	expect(page.getByRole('group', { name: english.mode }).elements()).toHaveLength(0);
});
