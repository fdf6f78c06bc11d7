import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { shell as english } from '#lib/i18n/en/shell.ts';
import { shell as indonesian } from '#lib/i18n/id/shell.ts';
import { QuizUnderWay } from '../../src/routes/[lang=locale]/quiz-under-way.svelte.ts';
import SiteHeader from '../../src/routes/[lang=locale]/SiteHeader.svelte';

const PHONE = [360, 780] as const;
const DESK = [1280, 800] as const;

interface Given {
	readonly rest?: string;
	readonly on?: readonly [number, number];
	readonly underWay?: QuizUnderWay;
}

async function show({ rest = '', on = DESK, underWay = new QuizUnderWay() }: Given = {}) {
	await page.viewport(...on);
	return render(SiteHeader, { locale: 'en', text: english, rest, hash: '', underWay });
}

const link = (name: string) => page.getByRole('link', { name, exact: true });
const menu = () => page.getByText(english.openMenu, { exact: true });

describe('on a wide screen', () => {
	test('names the four sections, and has no menu', async () => {
		await show();
		for (const name of Object.values(english.sections)) {
			await expect.element(link(name)).toBeVisible();
		}
		await expect.element(menu()).not.toBeVisible();
	});

	test.each([
		['', english.sections.me, 'page'],
		['quiz/social-media-roles', english.sections.me, 'true'],
		['counsellor', english.sections.counsellors, 'page'],
		['compare', english.sections.counsellors, 'true'],
		['room/new', english.sections.classes, 'true'],
		['room', english.sections.me, 'true'],
		['method', english.sections.method, 'page']
	])('on /en/%s, “%s” is marked as current', async (rest, name, current) => {
		await show({ rest });
		await expect.element(link(name)).toHaveAttribute('aria-current', current);
		expect(page.getByRole('list').first().element().querySelectorAll('[aria-current]').length).toBe(
			1
		);
	});

	test('the language links lead to the same page', async () => {
		await show({ rest: 'method' });
		await expect.element(link('Bahasa Indonesia')).toHaveAttribute('href', '/id/method');
		await expect.element(link('English')).toHaveAttribute('aria-current', 'true');
	});
});

describe('on a phone', () => {
	test('the sections are in a menu, with privacy', async () => {
		await show({ on: PHONE });
		await expect.element(link(english.sections.classes)).not.toBeInTheDocument();
		await menu().click();
		for (const name of [...Object.values(english.sections), english.privacy]) {
			await expect.element(link(name)).toBeVisible();
		}
	});

	test('Escape closes the menu and gives the focus back', async () => {
		await show({ on: PHONE });
		await menu().click();
		await userEvent.tab();
		await expect.element(link(english.sections.me)).toHaveFocus();
		await userEvent.keyboard('{Escape}');
		await expect.element(link(english.sections.me)).not.toBeInTheDocument();
		await expect.element(menu()).toHaveFocus();
	});
});

describe.each([
	['kept', english.leave.kept],
	['lost', english.leave.lost]
] as const)('while a quiz is under way and its answers are %s', (answers, words) => {
	test.each([PHONE, DESK])('there is one way out and no menu at %i × %i', async (...on) => {
		const underWay = new QuizUnderWay();
		underWay.answers = answers;
		await show({ rest: 'quiz/social-media-roles', on, underWay });
		await expect.element(link(words)).toHaveAttribute('href', '/en');
		await expect.element(link(english.home)).toBeVisible();
		await expect.element(link('Bahasa Indonesia')).toBeInTheDocument();
		await expect.element(link(english.sections.method)).not.toBeInTheDocument();
		await expect.element(menu()).not.toBeInTheDocument();
	});
});

test('the words are there in both languages', () => {
	expect(Object.keys(indonesian.sections)).toEqual(Object.keys(english.sections));
});
