import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import QuizIntro from '#lib/components/quiz/QuizIntro.svelte';
import { quiz as english } from '#lib/i18n/en/quiz.ts';
import { quiz as indonesian } from '#lib/i18n/id/quiz.ts';
import type { Mode } from '#lib/schema/quiz.ts';

const LENGTH = { usual: 16, most: 26, minutes: 3 };

interface Found {
	readonly answered: number;
	readonly mode: Mode;
}

interface Given {
	readonly saved?: Found;
	readonly linked?: Found;
	/** What is offered; both by default. */
	readonly modes?: readonly Mode[];
	readonly text?: typeof english;
	readonly isShared?: boolean;
	readonly instruction?: readonly string[];
	readonly hasPreference?: boolean;
	readonly onlyIn?: string | null;
}

async function show({
	saved,
	linked,
	modes = ['full', 'quick'],
	text = english,
	isShared = false,
	instruction = ['Go by last year.', 'Think of work.', 'Take your time.'],
	hasPreference = true,
	onlyIn = null
}: Given = {}) {
	const started: string[] = [];
	await render(QuizIntro, {
		wording: {
			name: 'Social media roles',
			summary: 'Which one?',
			instruction,
			language: 'en',
			onlyIn,
			evidence: 'Not yet tested.'
		},
		hasPreference,
		text,
		saved: saved ?? null,
		linked: linked ?? null,
		items: 30,
		minutes: 6,
		isShared,
		quick: modes.includes('quick') ? LENGTH : null,
		hasFull: modes.includes('full'),
		onstart: (from: string, mode: Mode) => started.push(`${mode} from ${from}`)
	});
	return started;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const link = (name: string) => page.getByRole('link', { name, exact: true });
const shown = (role: 'button' | 'link') =>
	page
		.getByRole(role)
		.elements()
		.map((element) => element.textContent.trim());
const buttons = () => shown('button');
const links = () => shown('link');

describe.each([
	['en', english, /must not be used to select or reject people/],
	['id', indonesian, /tidak boleh dipakai untuk menyeleksi atau menolak orang/]
])('in %s', (_, text, warning) => {
	test('a first visit shows the limits of the quiz, and starts either mode with one press', async () => {
		const started = await show({ text });
		await expect
			.element(page.getByRole('heading', { level: 1 }))
			.toHaveTextContent('Social media roles');
		await expect.element(page.getByText(warning)).toBeVisible();
		await expect.element(page.getByText(text.full.facts(30, 6))).toBeVisible();
		await expect.element(page.getByText(text.hurry(16, 3))).toBeVisible();
		expect(links()).toEqual([text.full.start, text.quick.start]);
		await link(text.full.start).click();
		await link(text.quick.start).click();
		expect(started).toEqual(['full from nothing', 'quick from nothing']);
	});

	test('a second person on a shared device starts afresh and learns what happens to the saved answers', async () => {
		const started = await show({ text, isShared: true, saved: { answered: 30, mode: 'full' } });
		await button(text.someoneElse).click();
		await expect.element(page.getByText(text.notTheirs)).toBeVisible();
		await expect.element(page.getByText(text.savedHere(30, 30))).not.toBeInTheDocument();
		expect(buttons()).toEqual([text.backToSaved]);
		expect(links()).toEqual([text.full.start, text.quick.start]);
		await button(text.backToSaved).click();
		await button(text.resume).click();
		await button(text.someoneElse).click();
		await link(text.full.start).click();
		expect(started).toEqual(['full from saved', 'full from nothing']);
	});

	test('a first visit is not asked who is using the device', async () => {
		await show({ text, isShared: true });
		expect(buttons()).toEqual([]);
	});

	test('a quiz without a quick match offers no choice', async () => {
		const started = await show({ text, modes: ['full'] });
		expect(page.getByText(warning).element().textContent).toContain(text.length(30, 6));
		expect(links()).toEqual([text.start]);
		await link(text.start).click();
		expect(started).toEqual(['full from nothing']);
	});

	test('a page may offer the quick match alone', async () => {
		const started = await show({ text, modes: ['quick'] });
		expect(page.getByText(warning).element().textContent).toContain(text.quick.facts(16, 3));
		expect(links()).toEqual([text.start]);
		await link(text.start).click();
		expect(started).toEqual(['quick from nothing']);
	});
});

describe('a returning person', () => {
	test('goes on, goes on the other way, or starts again either way', async () => {
		const started = await show({ saved: { answered: 12, mode: 'full' } });
		await expect.element(page.getByText(english.savedHere(12, 30))).toBeVisible();
		await expect.element(page.getByText(english.restartNote)).toBeVisible();
		const names = [english.resume, english.quick.resume, english.full.start, english.quick.start];
		expect(buttons()).toEqual(names);
		for (const name of names) await button(name).click();
		expect(started).toEqual([
			'full from saved',
			'quick from saved',
			'full from nothing',
			'quick from nothing'
		]);
	});

	test('in a quick match goes on with it, or with the full profile', async () => {
		const started = await show({ saved: { answered: 9, mode: 'quick' } });
		await expect.element(page.getByText(english.savedQuick(9))).toBeVisible();
		await button(english.resume).click();
		await button(english.full.resume).click();
		expect(started).toEqual(['quick from saved', 'full from saved']);
	});

	test('and answered everything has nothing to go on with the other way', async () => {
		await show({ saved: { answered: 30, mode: 'full' } });
		expect(buttons()).toEqual([english.resume, english.full.start, english.quick.start]);
	});

	test('goes on in the mode that a page asks for, with all answers', async () => {
		const started = await show({ saved: { answered: 12, mode: 'full' }, modes: ['quick'] });
		expect(buttons()).toEqual([english.resume, english.restart]);
		await button(english.resume).click();
		await button(english.restart).click();
		expect(started).toEqual(['quick from saved', 'quick from nothing']);
	});
});

test('with answers in the address, too, all are offered', async () => {
	const started = await show({
		saved: { answered: 0, mode: 'full' },
		linked: { answered: 17, mode: 'quick' }
	});
	await expect.element(page.getByText(english.savedHere(0, 30))).toBeVisible();
	await expect.element(page.getByText(english.linkedHere(17, 30))).toBeVisible();
	await button(english.useLinked).click();
	expect(started).toEqual(['quick from linked']);
});

describe('the instruction of the quiz', () => {
	test('begins with the sentence that stands out', async () => {
		await show();
		const [rule, more] = page.getByText(/Go by|Think of/).elements();
		expect(rule?.textContent).toBe('Go by last year.');
		expect(more?.textContent).toBe('Think of work. Take your time.');
	});

	test('can be a single sentence', async () => {
		await show({ instruction: ['Go by last year.'] });
		await expect.element(page.getByText('Go by last year.')).toBeVisible();
		expect(page.getByText('Think of work.').elements()).toHaveLength(0);
	});
});

test.each([true, false])(
	'speaks of what people enjoy only if it asks (%s)',
	async (hasPreference) => {
		await show({ hasPreference });
		const enjoys = page.getByText(english.full.enjoys, { exact: false });
		expect(enjoys.elements()).toHaveLength(hasPreference ? 1 : 0);
	}
);

test('says which language a quiz has instead of that of the page, and marks its words', async () => {
	await show({ text: indonesian, onlyIn: 'Hanya dalam bahasa Inggris.' });
	await expect.element(page.getByText('Hanya dalam bahasa Inggris.')).toBeVisible();
	const name = page.getByRole('heading', { level: 1 }).element();
	expect(name.closest('[lang]')?.getAttribute('lang')).toBe('en');
});
