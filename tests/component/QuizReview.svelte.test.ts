import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import QuizReview from '#lib/components/quiz/QuizReview.svelte';
import { quiz as english } from '#lib/i18n/en/quiz.ts';
import { quiz as indonesian } from '#lib/i18n/id/quiz.ts';

function show(answered: number, skipped: number, text = english) {
	const said: string[] = [];
	return render(QuizReview, {
		text,
		answered,
		skipped,
		onback: () => said.push('back'),
		onskipped: () => said.push('skipped'),
		onresult: () => said.push('result')
	}).then(() => said);
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('says how many were skipped and what that means, and lets the person choose', async () => {
	const said = await show(28, 2);
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Almost there');
	await expect
		.element(page.getByText(/^You skipped 2 questions. Skipped questions do not count as zero/))
		.toBeVisible();
	await button('Answer the skipped questions').click();
	await button('See my result').click();
	await button('Back').click();
	expect(said).toEqual(['skipped', 'result', 'back']);
});

test('without any answer there is no result to go to', async () => {
	await show(0, 30, indonesian);
	await expect
		.element(page.getByText(`${indonesian.skipped(30)} ${indonesian.nothingAnswered}`))
		.toBeVisible();
	await expect.element(button(indonesian.answerSkipped)).toBeVisible();
	expect(button(indonesian.toResult).elements()).toHaveLength(0);
});
