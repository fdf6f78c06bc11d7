import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PasteTable from '#lib/components/studio/PasteTable.svelte';
import { studioTable as text } from '#lib/i18n/en/studio-table.ts';
import { blankDocument } from '#lib/studio/blank-document.ts';
import type { Operation } from '#lib/studio/operation.ts';
import { apply } from '#lib/studio/operations.ts';

const document = blankDocument('roles', {
	locale: 'en',
	words: { lead: 'How often?', answers: ['1', '2', '3', '4', '5'] },
	date: '2026-12-01'
});

async function paste(table: string) {
	const taken: Operation[] = [];
	await render(PasteTable, {
		...{ text, document },
		language: 'en',
		onperform: (operation) => taken.push(operation)
	});
	await userEvent.fill(page.getByLabelText(text.label), table);
	return taken;
}

test('shows what it recognised, and takes nothing before the author says so', async () => {
	const taken = await paste('I draw pictures\tArt\nI count things\tMath\nI paint walls\tArt');
	await expect.element(page.getByText(text.found(3, 2))).toBeVisible();
	await expect.element(page.getByText(text.skills('Art, Math'))).toBeVisible();
	expect(taken).toHaveLength(0);
	await page.getByRole('button', { name: text.take(3) }).click();
	await expect.element(page.getByText(text.taken(3))).toBeVisible();
	const [operation] = taken;
	const after = operation && apply(document, operation).document;
	expect(Object.values(after?.wording.en?.items ?? {}).map(({ stem }) => stem)).toEqual([
		'I draw pictures',
		'I count things',
		'I paint walls'
	]);
});

test('follows the author who uses a column for something else', async () => {
	await paste('I draw pictures\tArt\nI count things\tMath\nI paint walls\tArt');
	await page.getByLabelText(text.column(2, '')).selectOptions(text.uses.nothing);
	await expect.element(page.getByText(text.found(3, 0))).toBeVisible();
	expect(page.getByText(text.skills('Art, Math')).elements()).toHaveLength(0);
});
