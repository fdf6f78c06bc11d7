import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RoleReadings from '#lib/components/result/RoleReadings.svelte';
import type { Locale } from '#lib/schema/locale.ts';
import { bundles } from '../support/session-quiz.ts';
import { resultTexts, viewOfCase } from '../support/result-views.ts';

const card = (role: string) =>
	page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: role }) });

/** Match and readiness as a person reads them on the card of a role. */
const readingsOf = (role: string) =>
	card(role)
		.getByRole('definition')
		.elements()
		.map((element) => element.textContent.trim())
		.filter((text) => text !== '');

describe.each<[Locale]>([['en'], ['id']])('in %s', (locale) => {
	const text = resultTexts[locale];

	test('every role has match and readiness as two readings, each explained', async () => {
		await render(RoleReadings, { view: viewOfCase('between-two', locale), isHidden: false });
		expect(readingsOf('Officer')).toEqual(['<5%', '93%']);
		expect(readingsOf('Specialist')).toEqual(['42%', '99%']);
		expect(readingsOf('Strategist')).toEqual(['58%', '92%']);
		await expect.element(page.getByText(text.matchMeans)).toBeVisible();
		await expect.element(page.getByText(text.readinessMeans)).toBeVisible();
	});

	test('a readiness that could not be measured is said to be so, and is no zero', async () => {
		await render(RoleReadings, { view: viewOfCase('nothing-answered', locale), isHidden: false });
		expect(readingsOf('Officer')).toEqual(['33%', text.notMeasured]);
	});
});

test('a match is shown within 5 and 95 per cent, a readiness as it is', async () => {
	await render(RoleReadings, { view: viewOfCase('near-officer'), isHidden: false });
	expect(readingsOf('Officer')).toEqual(['>95%', '96%']);
	expect(readingsOf('Specialist')).toEqual(['<5%', '62%']);
	expect(readingsOf('Strategist')).toEqual(['<5%', '46%']);
});

test('without a match to trust, the roles are described and no number is shown', async () => {
	await render(RoleReadings, { view: viewOfCase('all-never'), isHidden: true });
	for (const { name, summary } of Object.values(bundles.en.wording.roles)) {
		expect(card(name).element().textContent.trim()).toBe(`${name} ${summary}`);
	}
});
