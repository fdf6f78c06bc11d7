import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RoleReadings from '#lib/components/result/RoleReadings.svelte';
import { interval } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Answers } from '#lib/schema/quiz.ts';
import { answersOfCase, bundles, quiz } from '../support/session-quiz.ts';
import { resultTexts, viewOfAnswers, viewOfCase, viewOfScores } from '../support/result-views.ts';

const card = (role: string) =>
	page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: role }) });

/** The answers of a case to the items that measure some skills; nothing else was answered. */
function onlyAbout(id: string, skills: readonly string[]): Answers {
	const items = quiz.items.filter(({ measures }) => skills.some((skill) => skill in measures));
	const answers = answersOfCase(id);
	return Object.fromEntries(items.map((item) => [item.id, answers[item.id] ?? '']));
}

/** Match, readiness and its range as a person reads them on the card of a role. */
const readingsOf = (role: string) =>
	card(role)
		.getByRole('definition')
		.elements()
		.map((element) => element.textContent.replace(/\s+/g, ' ').trim())
		.filter((text) => text !== '');

describe.each<[Locale]>([['en'], ['id']])('in %s', (locale) => {
	const text = resultTexts[locale];

	test('every role has match and readiness as two readings, each explained, and a range', async () => {
		await render(RoleReadings, { view: viewOfCase('between-two', locale), isHidden: false });
		const from = (low: number) => text.readinessBetween(interval(locale, low, 100));
		expect(readingsOf('Officer')).toEqual(['<5%', '>95%', from(90)]);
		expect(readingsOf('Specialist')).toEqual(['49%', '>95%', from(93)]);
		expect(readingsOf('Strategist')).toEqual(['51%', '93%', from(86)]);
		await expect.element(page.getByText(text.matchMeans)).toBeVisible();
		await expect.element(page.getByText(text.readinessMeans)).toBeVisible();
	});

	test('a readiness that could not be measured is said to be so, and is no zero', async () => {
		await render(RoleReadings, { view: viewOfCase('nothing-answered', locale), isHidden: false });
		expect(readingsOf('Officer')).toEqual(['33%', text.notMeasured, text.readinessUnknown]);
	});

	test('a readiness from some of the skills says from how many, and is none below half of what matters', async () => {
		const view = viewOfAnswers(onlyAbout('near-officer', ['creativity', 'community']), locale);
		await render(RoleReadings, { view, isHidden: false });
		expect(readingsOf('Officer').slice(1)).toEqual([
			'>95%',
			`${text.readinessBetween(interval(locale, 89, 100))}, ${text.readinessOf(2, 6)}`
		]);
		expect(readingsOf('Specialist').slice(1)).toEqual([text.notMeasured, text.readinessUnknown]);
		expect(readingsOf('Strategist').slice(1)).toEqual([text.notMeasured, text.readinessUnknown]);
	});

	test('a readiness from all skills does not count them', async () => {
		await render(RoleReadings, { view: viewOfCase('near-officer', locale), isHidden: false });
		expect(page.getByText(text.readinessOf(6, 6)).elements()).toHaveLength(0);
	});
});

test('a match is shown within 5 and 95 per cent, a readiness up to 95', async () => {
	await render(RoleReadings, { view: viewOfCase('near-officer'), isHidden: false });
	expect(readingsOf('Officer').slice(0, 2)).toEqual(['>95%', '>95%']);
	expect(readingsOf('Specialist').slice(0, 2)).toEqual(['<5%', '62%']);
	expect(readingsOf('Strategist').slice(0, 2)).toEqual(['<5%', '44%']);
});

test('a beginner who has done none of it reads a readiness near nothing, with its range', async () => {
	await render(RoleReadings, { view: viewOfCase('all-never'), isHidden: false });
	expect(readingsOf('Officer').slice(1)).toEqual(['0%', 'probably 0 to 9%']);
});

const names = () =>
	page
		.getByRole('heading', { level: 3 })
		.elements()
		.map((one) => one.textContent);

test('the closest role comes first; without a match the roles keep their order', async () => {
	const view = viewOfCase('between-two');
	const { rerender } = await render(RoleReadings, { view, isHidden: false });
	expect(names()).toEqual(['Strategist', 'Specialist', 'Officer']);
	await rerender({ view, isHidden: true });
	expect(names()).toEqual(['Officer', 'Specialist', 'Strategist']);
});

describe('a role of higher readiness than the closest one', () => {
	const { asksLess, readiest } = resultTexts.en;

	test('is explained by what it asks for', async () => {
		await render(RoleReadings, { view: viewOfScores([63, 46, 60, 45, 48, 52]), isHidden: false });
		await expect.element(page.getByText(asksLess('Officer'))).toBeVisible();
	});

	test('is not said to ask for less where it asks for more', async () => {
		const view = viewOfScores([63, 46, 60, 45, 48, 52]);
		const roles = view.plan.roles.map((role) =>
			role.id === 'officer' ? { ...role, targets: role.targets.map(() => 100) } : role
		);
		await render(RoleReadings, {
			view: { ...view, plan: { ...view.plan, roles } },
			isHidden: false
		});
		await expect.element(page.getByText(readiest('Officer'))).toBeVisible();
	});

	test('is no matter where the closest one reads as high, or no match is shown', async () => {
		const { container } = await render(RoleReadings, {
			view: viewOfCase('near-officer'),
			isHidden: false
		});
		expect(container.textContent).not.toContain('closer match');
		const hidden = await render(RoleReadings, {
			view: viewOfScores([63, 46, 60, 45, 48, 52]),
			isHidden: true
		});
		expect(hidden.container.textContent).not.toContain('closer match');
	});
});

test('without a match to trust, the roles are described and no number is shown', async () => {
	const text = resultTexts.en;
	await render(RoleReadings, { view: viewOfCase('straight-line'), isHidden: true });
	await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(text.rolesAlone);
	expect(page.getByText(text.matchMeans).elements()).toHaveLength(0);
	for (const { name, summary } of Object.values(bundles.en.wording.roles)) {
		expect(card(name).element().textContent.trim()).toBe(`${name} ${summary}`);
	}
});
