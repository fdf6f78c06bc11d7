import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import InvitationLink from '#lib/components/invitation/InvitationLink.svelte';
import { invitingTexts } from '../support/offered-quizzes.ts';

const en = invitingTexts.en;
const url = 'https://arah.example/invite#CODE';
const clipboard = vi.spyOn(navigator.clipboard, 'writeText');

beforeEach(() => {
	clipboard.mockReset().mockResolvedValue();
});

afterEach(() => {
	Reflect.deleteProperty(navigator, 'share');
});

const show = (address = url) =>
	render(InvitationLink, {
		text: en,
		url: address,
		mailHref: 'mailto:?body=b',
		shareTitle: 'Quiz'
	});

test('the link can be copied, mailed and scanned', async () => {
	await show();
	await expect.element(page.getByRole('textbox', { name: en.link })).toHaveValue(url);
	await page.getByRole('button', { name: en.copy }).click();
	expect(clipboard.mock.calls).toEqual([[url]]);
	await expect.element(page.getByRole('status')).toHaveTextContent(en.copied);
	await expect
		.element(page.getByRole('link', { name: en.mail }))
		.toHaveAttribute('href', 'mailto:?body=b');
	await expect.element(page.getByRole('img', { name: en.qr })).toBeVisible();
});

test('a link too long for a readable QR code has none, and says so', async () => {
	await show(`${url}${'x'.repeat(700)}`);
	await expect.element(page.getByText(en.qrTooLong)).toBeVisible();
	expect(page.getByRole('img').elements()).toHaveLength(0);
});

test('the system’s own sheet gets it where there is one', async () => {
	const share = vi.fn(() => Promise.resolve());
	Object.defineProperty(navigator, 'share', { value: share, configurable: true });
	await show();
	await page.getByRole('button', { name: en.share }).click();
	expect(share).toHaveBeenCalledExactlyOnceWith({ title: 'Quiz', url });
});
