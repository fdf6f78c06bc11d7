import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import QuizItem from '#lib/components/quiz/QuizItem.svelte';
import { quiz as text } from '#lib/i18n/en/quiz.ts';
import { createChooser } from '#lib/session/create-chooser.ts';
import { QuizSession } from '#lib/session/quiz-session.svelte.ts';
import { bundles, itemOf, quiz } from '../support/session-quiz.ts';

const { wording } = bundles.en;

let said: unknown[];
let session: QuizSession;

beforeEach(() => {
	said = [];
	session = new QuizSession(quiz, { seed: 1, now: () => 0 });
});

function show(id = 'q01') {
	session.goTo(id);
	return render(QuizItem, {
		session,
		item: itemOf(id),
		wording,
		text,
		onanswer: (...answer: unknown[]) => said.push(answer),
		onback: () => said.push('back'),
		onnext: () => said.push('next')
	});
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('shows the question in words, and how far it is', async () => {
	await show('q09');
	await expect.element(page.getByText('3 of 30')).toBeVisible();
	await expect
		.element(page.getByRole('progressbar', { name: 'Progress' }))
		.toHaveAttribute('value', '3');
	const name = `${wording.formats.experience?.lead ?? ''} ${wording.items.q09?.stem ?? ''}`;
	await expect.element(page.getByRole('group', { name })).toBeVisible();
	await expect.element(page.getByRole('radio', { name: 'I have done it on my own' })).toBeVisible();
});

describe('in a quick match', () => {
	const bar = () => page.getByRole('progressbar', { name: 'Progress' });

	test('it is said how far it is, how far it usually goes, and no end is promised', async () => {
		session = new QuizSession(quiz, { seed: 1, now: () => 0, choose: createChooser(quiz) });
		await show();
		const words = '1 of about 17, at most 26';
		await expect.element(page.getByText(words)).toBeVisible();
		await expect.element(bar()).toHaveAttribute('max', '26');
		await expect.element(bar()).toHaveAttribute('aria-valuetext', words);
		await expect.element(button('Back')).not.toBeInTheDocument();
		await expect.element(button('Skip')).toBeVisible();
	});

	test('beyond the usual length only the most is named', async () => {
		session = new QuizSession(quiz, { seed: 1, now: () => 0, choose: createChooser(quiz) });
		for (let skipped = 0; skipped < 17; skipped += 1) session.next();
		await show(session.item?.id);
		await expect.element(page.getByText('18 of at most 26')).toBeVisible();
		await expect.element(bar()).toHaveAttribute('value', '18');
	});
});

describe('digit keys', () => {
	test('answer with the option in that place, and move on', async () => {
		await show();
		await userEvent.keyboard('3');
		expect(said).toEqual([['q01', 'alone', true]]);
	});

	test('follow the order on the screen, also when it is shuffled', async () => {
		await show('q04');
		const shown = page.getByRole('radio').elements();
		const ids = session.optionIds(itemOf('q04'));
		expect(shown.map((radio) => radio.getAttribute('value'))).toEqual(ids);
		await userEvent.keyboard('4');
		expect(said).toEqual([['q04', ids[3], true]]);
	});

	test.each(['0', '6', '9', 'a', '{Enter}'])('“%s” is no option', async (key) => {
		await show();
		await userEvent.keyboard(key);
		expect(said).toEqual([]);
	});

	test.each(['ctrlKey', 'metaKey', 'altKey', 'repeat'] as const)(
		'with %s belong to the browser',
		async (modifier) => {
			await show();
			const event = new KeyboardEvent('keydown', { key: '1', cancelable: true, [modifier]: true });
			window.dispatchEvent(event);
			expect([said, event.defaultPrevented]).toEqual([[], false]);
		}
	);
});

describe('answers', () => {
	test('by pointer move on, by arrow key they do not', async () => {
		await show();
		await userEvent.click(page.getByText('I have never done it'));
		await userEvent.keyboard('{ArrowDown}');
		expect(said).toEqual([
			['q01', 'never', true],
			['q01', 'helped', false]
		]);
	});
});

describe('moves', () => {
	test('skip an item without answer, and go on from one with', async () => {
		await show('q05');
		await button('Skip').click();
		session.answer('q05', 'alone');
		await button('Next').click();
		expect(said).toEqual(['next', 'next']);
		await expect
			.element(page.getByRole('radio', { checked: true }))
			.toHaveAttribute('value', 'alone');
	});

	test('go back, except from the first item', async () => {
		const { rerender } = await show('q05');
		await button('Back').click();
		expect(said).toEqual(['back']);
		session.back();
		await rerender({ item: itemOf('q01') });
		await expect.element(button('Back')).not.toBeInTheDocument();
	});

	test('lead from the last answer to the result', async () => {
		await show('q30');
		await expect.element(button('Skip')).toBeVisible();
		session.answer('q30', 'officer');
		await button('See my result').click();
		expect(said).toEqual(['next']);
	});
});
