import { encodeAnswers } from '#lib/link/answers-code.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { expect, phone, test } from '../support/journey.ts';
import { person, quiz, wording } from '../support/journey-quiz.ts';
import { ResultPage } from '../support/result-page.ts';

const officer = person('near-officer');

const NOW = { role: 'Specialist', readinessNow: '62%', matchNow: '<5%' };

/** The steps of the person near Officer, in their order. */
const STEPS = [
	{
		skill: 'coordination',
		band: 'begin',
		moves: { ...NOW, score: '19', target: '65', readiness: '81%', match: '44%' }
	},
	{
		skill: 'analytics',
		band: 'build',
		moves: { ...NOW, score: '44', target: '75', readiness: '75%', match: '<5%' }
	},
	{
		skill: 'long-term-planning',
		band: 'begin',
		moves: { ...NOW, score: '9', target: '45', readiness: '71%', match: '<5%' }
	}
] as const;

test.use(phone);

test('a person near Officer gets next steps towards Specialist', async ({ page }) => {
	const result = new ResultPage(page, 'id');
	await result.open(officer.code);
	const heading = page.getByRole('heading', { name: result.text.nextHeading('Specialist') });
	await expect(heading).toBeVisible();

	const section = page.locator('section').filter({ has: heading });
	const steps = section.getByRole('listitem').filter({ has: page.getByRole('heading') });
	await expect(steps).toHaveCount(3);
	for (const [index, { skill, band, moves }] of STEPS.entries()) {
		const step = steps.nth(index);
		await expect(step).toContainText(wording.id.skills[skill]?.name ?? '-');
		await expect(step).toContainText(wording.id.steps[skill]?.[band] ?? '-');
		await expect(step).toContainText(result.text.nextMoves(moves));
	}
});

test('the way to another role opens below the steps', async ({ page }) => {
	const result = new ResultPage(page, 'id');
	await result.open(officer.code);
	await page.getByLabel(result.text.nextChoose).selectOption('strategist');
	await page.getByText(result.text.nextWay('Strategist')).click();
	await expect(page.getByText(result.text.nextWayLead)).toBeVisible();
	await expect(page.getByText(result.text.nextRise('9', '79'))).toBeVisible();
});

test('a summary and a quick match have next steps, and a top result has a kind word', async ({
	page
}) => {
	const result = new ResultPage(page);
	const scores = Object.fromEntries(
		officer.result.skills.map(({ skill, score }) => [skill, score])
	);
	const heading = page.getByRole('heading', { name: result.text.nextHeading('Specialist') });
	await result.open(encodeSummary(quiz, scores));
	await expect(heading).toBeVisible();

	await result.open(encodeAnswers(quiz, officer.answers, 'quick'));
	await page.reload();
	await expect(heading).toBeVisible();

	await result.open(person('near-strategist').code);
	await page.reload();
	await expect(page.getByText(result.text.nextNoSteps('Strategist'))).toBeVisible();
});
