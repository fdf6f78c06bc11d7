import { createRawSnippet, mount, unmount } from 'svelte';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import InvitationCard from '#lib/components/invitation/InvitationCard.svelte';
import InvitationPreview from '#lib/components/invitation/InvitationPreview.svelte';
import InvitationStart from '#lib/components/invitation/InvitationStart.svelte';
import type { Invitation } from '#lib/link/invitation.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { invitation } from '../support/invitations.ts';
import { inviteTexts, invitingTexts, offeredIn } from '../support/offered-quizzes.ts';

/** The invitation as on the client's page, with the start inside. */
function showToClient(asked: Invitation) {
	const { locale } = asked;
	const text = inviteTexts[locale];
	const children = createRawSnippet(() => ({
		render: () => '<div></div>',
		setup: (target) => {
			const start = mount(InvitationStart, {
				target,
				props: { text, locale, mode: asked.mode, items: 30, quizHref: '/quiz', resultHref: null }
			});
			return () => void unmount(start);
		}
	}));
	return render(InvitationCard, {
		text,
		locale,
		invitation: asked,
		quiz: offeredIn(locale),
		level: 1,
		children
	});
}

function preview(asked: Invitation) {
	return render(InvitationPreview, {
		text: invitingTexts.en,
		clientText: inviteTexts[asked.locale],
		invitation: asked,
		quiz: offeredIn(asked.locale)
	});
}

const wordsOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe.each<[Locale]>([['en'], ['id']])('an invitation in %s', (locale) => {
	test.each([
		['full', 'full'],
		['full', 'summary'],
		['quick', 'full']
	] as const)('previews word by word what the client sees: %s, %s', async (mode, wants) => {
		const asked = { ...invitation, locale, mode, wants };
		const client = await showToClient(asked);
		const words = wordsOf(client.container);
		await client.unmount();
		const counsellor = await preview(asked);
		expect(wordsOf(counsellor.container)).toBe(words);
		expect(words).toContain('See you on Tuesday.');
		expect(words).toContain('class-a-07');
	});

	test('says who asks for what, that nothing is sent by itself, and what it is not for', async () => {
		const text = inviteTexts[locale];
		await showToClient({ ...invitation, locale, wants: 'summary' });
		await expect
			.element(page.getByRole('heading', { level: 1 }))
			.toHaveTextContent(text.heading('Sari W.', offeredIn(locale).name));
		await expect.element(page.getByText(text.wantsSummary('6'))).toBeVisible();
		for (const line of text.decide) await expect.element(page.getByText(line)).toBeVisible();
	});
});

test('the preview is marked as being in the client’s language, and starts nothing', async () => {
	const { container } = await preview({ ...invitation, locale: 'id' });
	expect(container.querySelector('[lang="id"]')).not.toBeNull();
	await expect.element(page.getByRole('button', { name: inviteTexts.id.start })).toBeDisabled();
	expect(page.getByRole('link').elements()).toHaveLength(0);
});

test('a note is text, whatever is in it', async () => {
	const { container } = await preview({ ...invitation, note: '<b>bold</b> & <img src=x>' });
	expect(container.querySelector('img, b')).toBeNull();
	await expect.element(page.getByText('<b>bold</b> & <img src=x>')).toBeVisible();
});

describe('what the device keeps of the quiz', () => {
	const text = inviteTexts.en;
	const start = {
		text,
		locale: 'en',
		mode: 'full',
		items: 30,
		quizHref: '/quiz'
	} as const;
	const hrefs = () =>
		page
			.getByRole('link')
			.elements()
			.map((link) => link.getAttribute('href'));

	test('nothing: the quiz starts', async () => {
		await render(InvitationStart, start);
		expect(hrefs()).toEqual(['/quiz#start']);
	});

	test('nothing, and a quick match is asked for: that starts', async () => {
		await render(InvitationStart, { ...start, mode: 'quick' });
		expect(hrefs()).toEqual(['/quiz#quick']);
	});

	test('a part: it can be gone on with', async () => {
		await render(InvitationStart, { ...start, answered: 7 });
		await expect.element(page.getByText(text.keptPart('7', '30'))).toBeVisible();
		expect(hrefs()).toEqual(['/quiz']);
	});

	test('a result: it can be looked at and sent', async () => {
		let started = 0;
		const resultHref = '/result#CODE';
		const onstart = () => (started += 1);
		await render(InvitationStart, { ...start, answered: 14, resultHref, onstart });
		await expect.element(page.getByText(text.keptAll)).toBeVisible();
		expect(hrefs()).toEqual(['/result#CODE', '/quiz']);
		page
			.getByRole('link', { name: text.useResult })
			.element()
			.addEventListener('click', (event) => {
				event.preventDefault();
			});
		await page.getByRole('link', { name: text.useResult }).click();
		expect(started).toBe(1);
	});
});
