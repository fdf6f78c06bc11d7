import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import TryOut from '#lib/components/studio/TryOut.svelte';
import { studioTry as text } from '#lib/i18n/en/studio-try.ts';
import type { StudioDocument } from '#lib/studio/document.ts';
import type { Operation } from '#lib/studio/operation.ts';
import { apply } from '#lib/studio/operations.ts';
import { small } from '../support/studio-quiz.ts';

const start: StudioDocument = small();

async function open(document = start) {
	const done: Operation[] = [];
	const shown = await render(TryOut, {
		...{ text, locale: 'en' as const, language: 'en' as const },
		...{ document, quiz: document.quiz },
		onperform: (operation) => done.push(operation)
	});
	return { done, ...shown };
}

test('a typical person of a role is filled in, and gets this role', async () => {
	await open();
	await page.getByLabelText(text.like).selectOptions('Talker');
	await page.getByRole('button', { name: text.fill, exact: true }).click();
	await expect.element(page.getByText(/^Talker · /)).toHaveClass(/first/);
});

test('a sheet is kept as a worked case only with who it is and what it should be', async () => {
	const { done } = await open();
	await page.getByRole('button', { name: text.fill, exact: true }).click();
	await page.getByRole('button', { name: text.keep }).click();
	await expect.element(page.getByRole('alert')).toHaveTextContent(text.missing);
	expect(done).toHaveLength(0);
	await userEvent.fill(page.getByLabelText(text.who), 'Rina');
	await page.getByLabelText(text.shouldBe).selectOptions('Maker');
	await page.getByRole('button', { name: text.keep }).click();
	await expect.element(page.getByText(text.kept)).toBeVisible();
	expect(done).toMatchObject([
		{ do: 'keep-case', case: { why: 'Rina', expected: { top: 'maker' } } }
	]);
});

test('a kept person who no longer gets the expected role is shown with the role found', async () => {
	const { done, rerender } = await open();
	await page.getByRole('button', { name: text.fill, exact: true }).click();
	await userEvent.fill(page.getByLabelText(text.who), 'Rina');
	await page.getByLabelText(text.shouldBe).selectOptions('Talker');
	await page.getByRole('button', { name: text.keep }).click();
	const [operation] = done;
	if (operation === undefined) throw new Error('nothing kept');
	await rerender({ document: apply(start, operation).document });
	await expect.element(page.getByText(text.fails('Talker', 'Maker'))).toBeVisible();
});
