import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ItemCard from '#lib/components/quiz/ItemCard.svelte';

const options = [
	{ id: 'never', label: 'I have never done it' },
	{ id: 'alone', label: 'I have done it on my own' },
	{ id: 'leads', label: 'I guide others in doing it' }
];

let said: [option: string, isFinal: boolean][];

beforeEach(() => {
	said = [];
});

function show(value?: string) {
	return render(ItemCard, {
		lead: 'How much experience do you have with this?',
		stem: 'Making posts.',
		options,
		value,
		onanswer: (option: string, isFinal: boolean) => said.push([option, isFinal])
	});
}

const radio = (name: string) => page.getByRole('radio', { name, exact: true });

test('it is a group named by its question, with a radio button for each option', async () => {
	await show();
	await expect
		.element(
			page.getByRole('group', { name: 'How much experience do you have with this? Making posts.' })
		)
		.toBeVisible();
	for (const { label } of options) await expect.element(radio(label)).not.toBeChecked();
});

test('the answer of before is chosen', async () => {
	await show('alone');
	await expect.element(radio('I have done it on my own')).toBeChecked();
	expect(page.getByRole('radio', { checked: true }).elements()).toHaveLength(1);
});

describe('pointing at an option', () => {
	test('answers, and leaves nothing to do', async () => {
		await show();
		await userEvent.click(page.getByText('I guide others in doing it'));
		expect(said).toEqual([['leads', true]]);
	});

	test('that was already chosen does so, too', async () => {
		await show('leads');
		await userEvent.click(radio('I guide others in doing it'));
		expect(said).toEqual([['leads', true]]);
	});
});

describe('by keyboard', () => {
	test('an arrow key only moves the choice', async () => {
		await show('never');
		await userEvent.keyboard('{Tab}');
		await expect.element(radio('I have never done it')).toHaveFocus();
		await userEvent.keyboard('{ArrowDown}');
		expect(said).toEqual([['alone', false]]);
		await expect.element(radio('I have done it on my own')).toHaveFocus();
	});

	test('the space bar only chooses', async () => {
		await show();
		await userEvent.keyboard('{Tab} ');
		expect(said).toEqual([['never', false]]);
	});

	test('an arrow key is no pointer, even after one was used', async () => {
		await show();
		await userEvent.click(radio('I have done it on my own'));
		await userEvent.keyboard('{ArrowUp}');
		expect(said).toEqual([
			['alone', true],
			['never', false]
		]);
	});
});
