import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import NewWorkshopForm from '#lib/components/workshop/NewWorkshopForm.svelte';
import WorkshopKey from '#lib/components/workshop/WorkshopKey.svelte';
import { workshopControl as english } from '#lib/i18n/en/workshop-control.ts';
import { workshopControl as indonesian } from '#lib/i18n/id/workshop-control.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { offeredIn } from '../support/offered-quizzes.ts';
import { quiz } from '../support/session-quiz.ts';

const texts = { en: english, id: indonesian };

function newWorkshop(locale: 'en' | 'id' = 'en') {
	const onmake = vi.fn();
	const props = { text: texts[locale], locale, quizzes: [offeredIn(locale)], onmake };
	return { onmake, props: { ...props, isBusy: false, problem: null } };
}

/** The choice whose name begins with these words. */
const choice = (words: string) => page.getByRole('radio', { name: new RegExp(`^${words}`) });
const press = (name: string) => userEvent.click(page.getByRole('button', { name }));

describe('a new workshop', () => {
	test.each(LOCALES)('needs one click, and says what it will be (%s)', async (locale) => {
		const { onmake, props } = newWorkshop(locale);
		await render(NewWorkshopForm, props);
		const { settings } = texts[locale];
		for (const words of [settings.full('30', '6'), settings.deleted(1)]) {
			await expect.element(page.getByText(words, { exact: true })).toBeVisible();
		}
		await expect.element(page.getByLabelText(texts[locale].name)).not.toBeVisible();
		await press(texts[locale].make);
		expect(onmake).toHaveBeenCalledWith({
			...{ quiz: quiz.id, mode: 'full', locale, school: false, rows: false, keepHours: 24 }
		});
	});

	test('says what was changed in its settings', async () => {
		const { props } = newWorkshop();
		await render(NewWorkshopForm, props);
		await userEvent.click(page.getByText(english.settings.change));
		await userEvent.fill(page.getByLabelText(english.name), 'Class 11 B');
		await userEvent.click(choice(english.keepChoices(7)));
		await userEvent.click(choice(english.quick));
		await expect.element(page.getByText('Title: “Class 11 B”')).toBeVisible();
		await expect.element(page.getByText('Answers deleted 7 days after closing')).toBeVisible();
		await expect.element(page.getByText(/^Quick match: about/)).toBeVisible();
	});

	test('of a school collects nothing, and says so', async () => {
		const { onmake, props } = newWorkshop();
		await render(NewWorkshopForm, props);
		await userEvent.click(choice(english.school));
		await expect.element(page.getByText(english.settings.nothing, { exact: true })).toBeVisible();
		await expect.element(page.getByText(english.settings.deleted(1))).not.toBeInTheDocument();
		await press(english.make);
		expect(onmake).toHaveBeenCalledWith(expect.objectContaining({ school: true, rows: false }));
	});

	test('with too long a title unfolds its settings at the field', async () => {
		const { onmake, props } = newWorkshop();
		await render(NewWorkshopForm, props);
		const change = page.getByText(english.settings.change);
		await userEvent.click(change);
		await userEvent.fill(page.getByLabelText(english.name), 'x'.repeat(81));
		await userEvent.click(change);
		await press(english.make);
		await expect.element(page.getByLabelText(english.name)).toHaveFocus();
		expect(onmake).not.toHaveBeenCalled();
	});
});

describe('the key of a workshop', () => {
	const controlPath = '#control';
	const key = { text: english, code: 'ABC234', url: 'https://arah.example/en/room', controlPath };
	const box = page.getByRole('checkbox', { name: english.keepKey });
	const goOn = page.getByRole('link', { name: english.toControl });
	const problem = page.getByText(english.keyProblem);

	test('has to be saved first: an error beside the box says so', async () => {
		location.hash = '';
		await render(WorkshopKey, key);
		await userEvent.click(goOn);
		await expect.element(problem).toBeVisible();
		await expect.element(box).toHaveFocus();
		await expect.element(box).toHaveAccessibleDescription(english.keyProblem);
		await expect.element(box).toHaveAttribute('aria-invalid', 'true');
		expect(location.hash).toBe('');
	});

	test('leads on once the box is ticked', async () => {
		location.hash = '';
		await render(WorkshopKey, key);
		await userEvent.click(goOn);
		await userEvent.click(box);
		await expect.element(problem).not.toBeInTheDocument();
		await userEvent.click(goOn);
		expect(location.hash).toBe(controlPath);
	});
});
