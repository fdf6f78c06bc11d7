import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ReceiveCodes from '#lib/components/desk/ReceiveCodes.svelte';
import { toReceived, type Received } from '#lib/caseload/received.ts';
import { codes as codesEnglish } from '#lib/i18n/en/codes.ts';
import { desk as english } from '#lib/i18n/en/desk.ts';
import { codes as codesIndonesian } from '#lib/i18n/id/codes.ts';
import { desk as indonesian } from '#lib/i18n/id/desk.ts';
import type { FoundCode } from '#lib/link/found-code.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { qrFile } from '../support/qr-picture.ts';
import { viewOfCase } from '../support/result-views.ts';

const TEXTS = {
	en: { text: english, codes: codesEnglish },
	id: { text: indonesian, codes: codesIndonesian }
};
const officer = viewOfCase('near-officer').code;
const specialist = viewOfCase('clear-specialist').code;
const damaged = `${officer.slice(0, 9)}${officer.slice(10)}`;

const status = (words: string) => page.getByRole('status').filter({ hasText: words });
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** A desk that takes everything whole; `refusal` is why it takes nothing. */
async function show(locale: Locale = 'en', refusal: string | null = null) {
	const taken: Received['contents'][number][] = [];
	const { text, codes } = TEXTS[locale];
	await render(ReceiveCodes, {
		text,
		codes,
		onreceive: (found: readonly FoundCode[]) => {
			if (refusal !== null) return Promise.resolve(refusal);
			const received = toReceived(found, '2026-11-22', taken);
			taken.push(...received.contents);
			return Promise.resolve(received);
		}
	});
	const field = page.getByLabelText(text.pasteLabel);
	const name = page.getByLabelText(text.nameLabel);
	const labels = () => taken.map(({ label }) => label);
	return { text, codes, field, name, labels };
}

describe('results that come to the desk', () => {
	const locale = 'en';
	test('are told one by one; what is damaged stays in the field, with what is wrong and where', async () => {
		const { text, codes, field, labels } = await show(locale);
		await field.fill(`Ani: ${specialist}\nAni: ${specialist}\nhello!\nBudi: ${damaged}`);
		await button(text.add).click();
		await expect.element(status(`${text.added(1)} ${text.alreadyHere(1)}`)).toBeVisible();
		await expect.element(status(codes.left)).toBeVisible();
		await expect.element(field).toHaveValue(`Budi: ${damaged}`);
		const problem = page.getByRole('listitem');
		const words = `Budi (${codes.place.line(4)}): ${codes.issues.damaged}`;
		await expect.element(problem.filter({ hasText: words })).toBeVisible();

		await field.fill(`Budi: ${officer}`);
		await button(text.add).click();
		await expect.element(field).toHaveValue('');
		expect(problem.elements()).toHaveLength(0);
		expect(labels()).toEqual(['Ani', 'Budi']);
	});

	test('that cannot be kept say why, and nothing of the text is lost', async () => {
		const { text, field, name } = await show(locale, TEXTS[locale].text.issues.full);
		await field.fill(`here it is: ${specialist}`);
		await name.fill('Ani');
		await button(text.add).click();
		await expect.element(status(text.issues.full)).toBeVisible();
		await expect.element(field).toHaveValue(`here it is: ${specialist}`);
		await expect.element(name).toHaveValue('Ani');
	});
});

test('a typed name is for the one result that came without', async () => {
	const { text, field, name, labels } = await show();
	await field.fill(`${specialist}\n${officer}`);
	await name.fill('Ani');
	await button(text.add).click();
	await expect.poll(labels).toEqual(['', '']);

	await field.fill(`Budi: ${specialist}`);
	await name.fill('Citra');
	await button(text.add).click();
	await expect.poll(labels).toEqual(['', '', 'Budi']);
	await expect.element(name).toHaveValue('');
});

test('a name that was typed for a damaged code waits until the code is mended', async () => {
	const { text, field, name, labels } = await show();
	await field.fill(damaged);
	await name.fill('Citra');
	await button(text.add).click();
	await expect.element(status(codesEnglish.left)).toBeVisible();
	await field.fill(officer);
	await button(text.add).click();
	await expect.poll(labels).toEqual(['Citra']);
});

test('pictures and files are taken as well, each problem with its file', async () => {
	const { codes, field, name, labels } = await show();
	await name.fill('Ani');
	await userEvent.upload(page.getByLabelText(codes.choose), [
		await qrFile('ani.png', `https://arah.example/r#${specialist}`)
	]);
	await expect.poll(labels).toEqual(['Ani']);
	await userEvent.upload(page.getByLabelText(codes.choose), [
		new File([`name,code\nBudi,${damaged}\nDewi,${officer}\n`], 'class.csv')
	]);
	await expect.poll(labels).toEqual(['Ani', 'Dewi']);
	const place = `Budi (${codes.place.fileLine('class.csv', 2)})`;
	await expect.element(page.getByRole('listitem').filter({ hasText: place })).toBeVisible();
	await expect.element(field).toHaveValue(`Budi: ${damaged}`);
});
