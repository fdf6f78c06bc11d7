import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import QuizIntro from '#lib/components/quiz/QuizIntro.svelte';
import { quiz as english } from '#lib/i18n/en/quiz.ts';
import { quiz as indonesian } from '#lib/i18n/id/quiz.ts';

function show(saved: number | null, linked: number | null, text = english) {
	const started: string[] = [];
	const onstart = (from: string) => started.push(from);
	const words = { name: 'Social media roles', summary: 'Which one?', text };
	return render(QuizIntro, { ...words, saved, linked, items: 30, onstart }).then(() => started);
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const buttons = () =>
	page
		.getByRole('button')
		.elements()
		.map((element) => element.textContent.trim());

describe.each([
	['en', english, /must not be used to select or reject people/],
	['id', indonesian, /tidak boleh dipakai untuk menerima atau menolak orang/]
])('in %s', (_, text, warning) => {
	test('a first visit is told what this is not, and can start', async () => {
		const started = await show(null, null, text);
		await expect
			.element(page.getByRole('heading', { level: 1 }))
			.toHaveTextContent('Social media roles');
		await expect.element(page.getByText(warning)).toBeVisible();
		expect(buttons()).toEqual([text.start]);
		await button(text.start).click();
		expect(started).toEqual(['nothing']);
	});
});

test('somebody who was here before goes on or starts again', async () => {
	const started = await show(12, null);
	await expect.element(page.getByText(english.savedHere(12, 30))).toBeVisible();
	expect(buttons()).toEqual([english.resume, english.restart]);
	await button(english.resume).click();
	await button(english.restart).click();
	expect(started).toEqual(['saved', 'nothing']);
});

test('with answers in the address, too, all three are offered', async () => {
	const started = await show(0, 30);
	await expect.element(page.getByText(english.savedHere(0, 30))).toBeVisible();
	await expect.element(page.getByText(english.linkedHere(30, 30))).toBeVisible();
	expect(buttons()).toEqual([english.resume, english.useLinked, english.restart]);
	await button(english.useLinked).click();
	expect(started).toEqual(['linked']);
});
