import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ExampleResults from '#lib/components/codes/ExampleResults.svelte';
import { codes as text } from '#lib/i18n/en/codes.ts';

const { add, here, remove, removed } = text.examples;
const CODES = ['ONE', 'TWO', 'THREE'];

function show(given: { here?: number; isOffered?: boolean } = {}) {
	const onadd = vi.fn(() => Promise.resolve(''));
	const onremove = vi.fn(() => Promise.resolve(''));
	const props = { text, codes: CODES, here: 0, isOffered: true, onadd, onremove, ...given };
	return { onadd, onremove, shown: render(ExampleResults, props) };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('offers the examples where there is nothing else, each marked by its name', async () => {
	const { onadd, shown } = show();
	await shown;
	await button(add).click();
	expect(onadd).toHaveBeenCalledExactlyOnceWith([
		{ code: 'ONE', label: 'Ani (example)', line: 1 },
		{ code: 'TWO', label: 'Budi (example)', line: 2 },
		{ code: 'THREE', label: 'Citra (example)', line: 3 }
	]);
});

test('offers nothing beside other results', async () => {
	await show({ isOffered: false }).shown;
	await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

test('says which results are examples, and takes them away with one press', async () => {
	const { onremove, shown } = show({ here: 3, isOffered: false });
	const { rerender } = await shown;
	await expect.element(page.getByText(here)).toBeVisible();
	onremove.mockImplementation(async () => {
		await rerender({ here: 0 });
		return '';
	});
	await button(remove).click();
	await expect.element(page.getByRole('status')).toHaveTextContent(removed);
	await expect.element(page.getByRole('status')).toHaveFocus();
	await expect.element(button(remove)).not.toBeInTheDocument();
});

test('says why they could not be added', async () => {
	const { onadd, shown } = show();
	await shown;
	onadd.mockResolvedValue('This device is full.');
	await button(add).click();
	await expect.element(page.getByRole('status')).toHaveTextContent('This device is full.');
});
