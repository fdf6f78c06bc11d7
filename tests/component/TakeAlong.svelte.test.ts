import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { firstWish, packageHref, toEmbed } from '#lib/embed/embed-wish.ts';
import PackageCard from '#lib/components/embed/PackageCard.svelte';
import TakeAlong from '#lib/components/embed/TakeAlong.svelte';
import { embedding as english } from '#lib/i18n/en/embedding.ts';
import { embedding as indonesian } from '#lib/i18n/id/embedding.ts';
import type { Locale } from '#lib/schema/locale.ts';

const TEXTS = { en: english, id: indonesian };
const SITE = 'https://arah.example';
const clipboard = vi.spyOn(navigator.clipboard, 'writeText');

beforeEach(() => {
	clipboard.mockReset().mockResolvedValue();
});

const wishOf = (locale: Locale) => firstWish('social-media-roles', locale);

function show(locale: Locale = 'en') {
	const text = TEXTS[locale];
	const wish = { ...wishOf(locale), mode: 'quick', theme: 'dark', height: 900 } as const;
	return render(TakeAlong, { text, embed: toEmbed(wish, SITE, 'Roles & "more"', text) });
}

describe('taking along', () => {
	const locale = 'en';
	const text = TEXTS[locale];
	const code = (way: keyof typeof text.code) => page.getByRole('textbox', { name: text.code[way] });
	const choose = (way: keyof typeof text.ways) =>
		page.getByRole('radio', { name: text.ways[way].name, exact: false }).click();

	test('every way has its own text, and the copy is what is shown', async () => {
		await show(locale);
		const address = `${SITE}/embed/social-media-roles?lang=${locale}&theme=dark&mode=quick`;
		for (const way of ['script', 'frame', 'wordpress'] as const) {
			await choose(way);
			await page.getByRole('button', { name: text.copy }).click();
			const shown = code(way).element();
			expect(clipboard.mock.lastCall).toEqual([Reflect.get(shown, 'value')]);
			const [copied = ''] = clipboard.mock.lastCall ?? [];
			const isFrame = way === 'script' || way === 'frame';
			expect(copied.includes('<script async')).toBe(way === 'script');
			expect(copied.includes(address.replaceAll('&', '&amp;'))).toBe(isFrame);
			expect(copied.includes(`${SITE}/${locale}/quiz/social-media-roles`)).toBe(true);
			expect(copied.includes('height="900"')).toBe(isFrame);
		}
	});

	test('"copied" is said about this text and about no other', async () => {
		await show(locale);
		await page.getByRole('button', { name: text.copy }).click();
		await expect.element(page.getByRole('status')).toHaveTextContent(text.copied);
		await choose('wordpress');
		await expect.element(page.getByRole('status')).toHaveTextContent('');
		clipboard.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
		await page.getByRole('button', { name: text.copy }).click();
		await expect.element(page.getByRole('status')).toHaveTextContent(text.copyFailed);
	});
});

test('what a page would take for markup is written as text', async () => {
	await show();
	await expect
		.element(page.getByRole('textbox'))
		.toHaveValue(expect.stringContaining('title="Quiz: Roles &amp; &quot;more&quot;"'));
});

describe('the package', () => {
	test('is fetched with what was chosen, and the choice is said in words', async () => {
		const wish = { ...wishOf('id'), mode: 'full', objectives: true } as const;
		const wanted: boolean[] = [];
		await render(PackageCard, {
			text: english,
			wish,
			href: packageHref(wish),
			onobjectives: (isWanted: boolean) => wanted.push(isWanted)
		});
		await expect
			.element(page.getByRole('link', { name: english.download }))
			.toHaveAttribute(
				'href',
				'/scorm/social-media-roles.zip?lang=id&mode=full&theme=light&objectives=1'
			);
		await expect
			.element(page.getByText(english.downloadNote('full profile', 'Bahasa Indonesia', 'Light')))
			.toBeVisible();
		await page.getByRole('checkbox', { name: english.objectives }).click();
		expect(wanted).toEqual([false]);
	});

	test('cannot be fetched before the page knows where from', async () => {
		const nothing = () => undefined;
		await render(PackageCard, {
			text: english,
			wish: wishOf('en'),
			href: null,
			onobjectives: nothing
		});
		expect(page.getByRole('link').elements()).toHaveLength(0);
	});
});
