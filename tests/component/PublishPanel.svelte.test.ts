import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PublishPanel from '#lib/components/studio/PublishPanel.svelte';
import { studioPublish as text } from '#lib/i18n/en/studio-publish.ts';
import { formatPrint, printOf } from '#lib/link/print.ts';
import type { StudioDocument } from '#lib/studio/document.ts';
import type { Operation } from '#lib/studio/operation.ts';
import { apply } from '#lib/studio/operations.ts';
import type { PublishedFile } from '#lib/studio/publication.ts';
import { small } from '../support/studio-quiz.ts';

async function open(document: StudioDocument, reasons: readonly string[] = []) {
	let current = document;
	const kept: PublishedFile[] = [];
	const saved: string[] = [];
	const shown = await render(PublishPanel, {
		...{ text, document, reasons },
		onperform: (operation: Operation) => {
			current = apply(current, operation).document;
			void shown.rerender({ document: current });
		},
		onkeep: (file: PublishedFile) => {
			kept.push(file);
			return Promise.resolve('device' as const);
		},
		onsave: (kind: string) => {
			saved.push(kind);
			return Promise.resolve(`small.${kind}`);
		},
		takeHref: (print: string) => `#${print}`
	});
	const edit = async (operation: Operation) => {
		current = apply(current, operation).document;
		await shown.rerender({ document: current });
	};
	return { kept, saved, edit, document: () => current };
}

/** A worker of the test server loads each of its files. */
const UNTIL = { timeout: 60_000 };

const publish = () => page.getByRole('button', { name: text.publish }).click();

test('refuses with the reasons while an error stands', async () => {
	const { kept } = await open(small(), ['A question has no text.']);
	await publish();
	await expect.element(page.getByRole('alert').getByText('A question has no text.')).toBeVisible();
	expect(kept).toHaveLength(0);
});

test('freezes the version, keeps it on the device and offers every way to pass it on', async () => {
	const { kept, saved, document } = await open(small());
	await publish();
	await expect.element(page.getByText(text.device(1))).toBeVisible();
	expect(document().published).toHaveLength(1);
	const [file] = kept;
	if (file === undefined) throw new Error('not kept');
	const print = printOf(file.fingerprint);
	await expect.element(page.getByText(text.fingerprint(1, formatPrint(print)))).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: text.take }))
		.toHaveAttribute('href', `#${print}`);
	for (const kind of ['quiz', 'page', 'scorm'] as const) {
		await page.getByRole('button', { name: text.save[kind] }).click();
		await expect.element(page.getByText(text.made(`small.${kind}`))).toBeVisible();
	}
	expect(saved).toEqual(['quiz', 'page', 'scorm']);
});

test('asks about changed texts of a published version: spelling keeps the version, a new meaning opens the next', async () => {
	const { kept, edit } = await open(small());
	await publish();
	await expect.element(page.getByText(text.nothingNew)).toBeVisible();
	const respell = (words: string) =>
		edit({
			...{ do: 'write', locale: 'en', text: words },
			field: { of: 'item', id: 'making-1' }
		});
	await respell('Better spelt');
	await publish();
	await page.getByRole('button', { name: text.spelling }).click();
	await expect.poll(() => kept.map(({ version }) => version), UNTIL).toEqual([1, 1]);
	await respell('Something else');
	await publish();
	await page.getByRole('button', { name: text.newMeaning }).click();
	await expect.poll(() => kept.map(({ version }) => version), UNTIL).toEqual([1, 1, 2]);
	expect(kept[1]?.fingerprint).toBe(kept[0]?.fingerprint);
});

test('says before publishing that another target makes the next version', async () => {
	const { kept, edit } = await open(small());
	await publish();
	await expect.element(page.getByText(text.nothingNew)).toBeVisible();
	await edit({ do: 'target', role: 'maker', skill: 'making', value: 80 });
	await expect.element(page.getByText(text.nextVersion(2))).toBeVisible();
	await publish();
	await expect.poll(() => kept.map(({ version }) => version), UNTIL).toEqual([1, 2]);
});
