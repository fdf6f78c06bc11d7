import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import WorkshopStates from '#lib/components/workshop/WorkshopStates.svelte';
import type { Locale } from '#lib/schema/locale.ts';
import type { Board, PublicWorkshop, WorkshopState } from '#lib/schema/workshop.ts';
import { quiz } from '../support/session-quiz.ts';
import { controlTexts } from '../support/workshop-texts.ts';

const workshop: PublicWorkshop = {
	code: 'ABCD23',
	state: 'open',
	quiz: quiz.id,
	version: quiz.version,
	mode: 'full',
	locale: 'en',
	title: 'Class 11 B',
	rows: false,
	school: false,
	keepHours: 24,
	canJoin: true
};

async function show(
	state: WorkshopState,
	finished: number,
	props: object = {},
	locale: Locale = 'en'
) {
	const board: Board = {
		...{ revision: 1, state, show: 'board', view: null },
		counts: { joined: finished, finished }
	};
	const onmove = vi.fn();
	const text = controlTexts[locale];
	await render(WorkshopStates, {
		...{ text, locale, workshop, board, isLocked: false, isEmptied: false, onmove },
		...props
	});
	return { onmove, text };
}

async function confirm(label: string, heading: string, yes: string) {
	await page.getByRole('button', { name: label, exact: true }).click();
	const dialog = page.getByRole('dialog', { name: heading });
	await expect.element(dialog).toBeVisible();
	const words = dialog.element().textContent;
	await dialog.getByRole('button', { name: yes, exact: true }).click();
	return words;
}

test.each<[Locale]>([['en'], ['id']])(
	'below ten devices the reveal asks whether everyone is here, and says so to the server (%s)',
	async (locale) => {
		const { onmove, text } = await show('open', 7, {}, locale);
		const { heading, means, yes } = text.questions.small;
		expect(await confirm(text.next.open, heading, yes)).toContain(means('7'));
		expect(onmove).toHaveBeenCalledExactlyOnceWith('revealed', true);
	}
);

test('from ten devices on it asks only whether to reveal', async () => {
	const { onmove, text } = await show('open', 10);
	await confirm(text.next.open, text.questions.revealed.heading, text.questions.revealed.yes);
	expect(onmove).toHaveBeenCalledExactlyOnceWith('revealed', false);
});

test('below five there is nothing to reveal', async () => {
	const { text } = await show('open', 4);
	await expect.element(page.getByText(text.tooFew)).toBeVisible();
	await expect.element(page.getByRole('button', { name: text.next.open })).toBeDisabled();
});

test.each<[WorkshopState]>([['revealed'], ['closed']])(
	'a %s workshop that shows nothing yet can be shown by the same word',
	async (state) => {
		const { onmove, text } = await show(state, 9);
		await expect.element(page.getByText(text.notShown)).toBeVisible();
		// it must not say that the screen shows what it does not
		expect(page.getByText(text.states.revealed.means).elements()).toHaveLength(0);
		await confirm(text.showSmall, text.questions.small.heading, text.questions.small.yes);
		expect(onmove).toHaveBeenCalledExactlyOnceWith(state, true);
	}
);

test.each([
	['in school mode', { workshop: { ...workshop, school: true } }],
	['once the answers are deleted', { isEmptied: true }]
])('there is nothing to show %s', async (_when, props) => {
	const { text } = await show('closed', 9, props);
	await expect.element(page.getByText(text.states.closed.means)).toBeVisible();
	expect(page.getByText(text.notShown).elements()).toHaveLength(0);
});
