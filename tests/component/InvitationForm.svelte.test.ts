import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import InvitationForm from '#lib/components/invitation/InvitationForm.svelte';
import { findInvitationIssues, tidyInvitation, type Invitation } from '#lib/link/invitation.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { invitation } from '../support/invitations.ts';
import { invitingTexts, offeredIn } from '../support/offered-quizzes.ts';

const en = invitingTexts.en;
const children = createRawSnippet(() => ({ render: () => '<span></span>' }));

let changed: Invitation[];
let done: number;

beforeEach(() => {
	changed = [];
	done = 0;
});

function show(draft: Invitation, locale: Locale = 'en') {
	return render(InvitationForm, {
		text: invitingTexts[locale],
		locale,
		quizzes: [offeredIn(locale)],
		draft,
		issues: findInvitationIssues(tidyInvitation(draft)),
		children,
		onchange: (next: Invitation) => changed.push(next),
		ondone: () => (done += 1)
	});
}

const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const make = (text = en) => page.getByRole('button', { name: text.make });

describe('the form', () => {
	const locale = 'en';
	const text = invitingTexts[locale];

	test('every field has its label and its help', async () => {
		await show(invitation, locale);
		for (const name of [text.from, text.label, text.note, text.email]) {
			await expect.element(field(name)).toHaveAccessibleDescription(/./);
		}
		for (const name of [text.language, text.mode, text.wants, text.ways]) {
			await expect.element(page.getByRole('group', { name })).toBeVisible();
		}
	});

	test('a link requested too early reports the missing text at the first field and focuses it', async () => {
		await show({ ...invitation, from: '', label: 'Kelas A' }, locale);
		expect(page.getByText(text.issues.missing).elements()).toHaveLength(0);
		await make(text).click();
		await expect.element(field(text.from)).toHaveFocus();
		await expect
			.element(field(text.from))
			.toHaveAccessibleDescription(`${text.issues.missing} ${text.fromHelp('60')}`);
		await expect.element(field(text.label)).toHaveAttribute('aria-invalid', 'true');
		await expect.element(page.getByText(text.issues['bad-label'])).toBeVisible();
		expect(done).toBe(0);
	});
});

test('whole, it is done', async () => {
	await show(invitation);
	await make().click();
	expect(done).toBe(1);
});

test('a field shows no error while its first words are typed', async () => {
	await show({ ...invitation, label: '' });
	await field(en.label).fill('A');
	await expect.element(field(en.label)).not.toHaveAttribute('aria-invalid');
	expect(changed.at(-1)?.label).toBe('A');
	await field(en.from).click();
	await expect.element(field(en.label)).toHaveAttribute('aria-invalid', 'true');
});

test('a quick match takes the summary away, and says why', async () => {
	const screen = await show({ ...invitation, wants: 'summary' });
	await page.getByText(en.quick, { exact: true }).click();
	expect(changed.at(-1)).toMatchObject({ mode: 'quick', wants: 'full' });
	await screen.rerender({ draft: { ...invitation, mode: 'quick' } });
	const summary = page.getByRole('radio', { name: `${en.wantsSummary} ${en.quickIsFull}` });
	await expect.element(summary).toBeDisabled();
});

test('without any way back, the first one is where to go on', async () => {
	await show({ ...invitation, ways: [] });
	await make().click();
	await expect.element(page.getByText(en.issues['no-way'])).toBeVisible();
	await expect.element(page.getByRole('checkbox', { name: en.wayNames.copy })).toHaveFocus();
});

test('an address is asked for with mail only', async () => {
	const screen = await show(invitation);
	await page.getByRole('checkbox', { name: en.wayNames.mail }).click();
	expect(changed.at(-1)?.ways).toEqual(['copy', 'share', 'qr']);
	await screen.rerender({ draft: { ...invitation, ways: ['copy'] } });
	expect(field(en.email).elements()).toHaveLength(0);
});

test('the note says how many characters it has, an emoji counting once', async () => {
	await show({ ...invitation, note: 'Hi 👋' });
	await expect
		.element(field(en.note))
		.toHaveAccessibleDescription('Plain text, 4 of 280 characters.');
});

test('a quiz without a quick match does not offer one', async () => {
	const screen = await show(invitation);
	await screen.rerender({ quizzes: [{ ...offeredIn('en'), quickMinutes: null }] });
	expect(page.getByRole('group', { name: en.mode }).elements()).toHaveLength(0);
});
