import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ResultHeadline from '#lib/components/result/ResultHeadline.svelte';
import type { ResultReading } from '#lib/reading/reading.ts';
import { interval } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/schema/locale.ts';
import {
	resultTexts,
	viewOfAnswers,
	viewOfCase,
	viewOfQuick,
	viewOfScores
} from '../support/result-views.ts';
import { answersOfCase } from '../support/session-quiz.ts';

const QUIZ = '/en/quiz/social-media-roles#code';

interface Change {
	readonly isShown?: boolean;
	readonly quizHref?: string | null;
	readonly restHref?: string | null;
}

async function show(
	view: ResultReading,
	{ isShown = false, quizHref = QUIZ, ...rest }: Change = {}
) {
	let asked = 0;
	const onshowanyway = () => (asked += 1);
	const props = { view, quizHref, isShown, onshowanyway, ...rest };
	const { container } = await render(ResultHeadline, props);
	return { said: () => container.textContent.replace(/\s+/g, ' '), asked: () => asked };
}

const headline = () => page.getByRole('heading', { level: 1 });
const en = resultTexts.en;

describe.each<[Locale, string, string, string]>([
	['en', 'near-officer', 'Officer is your closest match', en.clearMeans],
	['id', 'near-officer', 'Profilmu paling dekat dengan Officer', resultTexts.id.clearMeans],
	['en', 'even-but-careful', 'You lean towards Specialist', en.leaningMeans],
	['id', 'even-but-careful', 'Kamu condong ke Specialist', resultTexts.id.leaningMeans],
	['en', 'newcomer', 'You lean towards Officer', en.demotedMeans],
	['id', 'newcomer', 'Kamu condong ke Officer', resultTexts.id.demotedMeans],
	['en', 'between-two', 'Between Strategist and Specialist', en.blendMeans],
	['id', 'between-two', 'Di antara Strategist dan Specialist', resultTexts.id.blendMeans]
])('in %s, %s', (locale, id, sentence, meaning) => {
	test('is said in a few words without a number, with its meaning and how certain that is', async () => {
		const { said } = await show(viewOfCase(id, locale));
		expect(headline().element().textContent).toBe(sentence);
		expect(said()).toContain(meaning);
		expect(said()).toContain(resultTexts[locale].sureHeading);
		expect(said()).toContain(viewOfCase(id, locale).wording.note);
		expect(page.getByRole('button').elements()).toHaveLength(0);
	});
});

test('how sure is never more than the model can know', async () => {
	const { said } = await show(viewOfCase('near-officer'));
	expect(said()).toContain('By our model, about 95 of them are closest to the Officer profile.');
});

describe.each<[Locale]>([['en'], ['id']])('in %s, answers that look careless', (locale) => {
	const text = resultTexts[locale];

	test('get no match and no number, but a way to look again', async () => {
		const { said, asked } = await show(viewOfCase('changeable', locale));
		await expect.element(headline()).toHaveTextContent(text.headline.withheld);
		expect(said()).toContain(text.withheldMeans);
		expect(said()).not.toMatch(/%|Specialist/);
		await expect
			.element(page.getByRole('link', { name: text.lookAgain }))
			.toHaveAttribute('href', QUIZ);
		await page.getByRole('button', { name: text.showAnyway }).click();
		expect(asked()).toBe(1);
	});

	test('are not told what would weaken a match that is not shown', async () => {
		const view = viewOfCase('straight-line', locale);
		expect(view.result.flags).toEqual(['straight-line', 'level-decides', 'flat']);
		const { said } = await show(view);
		expect(said()).toContain(text.care['straight-line']);
		expect(said()).not.toContain(text.care['level-decides']);
		expect(said()).not.toContain(text.care.flat);
	});

	test('are shown at the word of the person, but never called clear', async () => {
		const careless = { ...viewOfCase('clear-specialist', locale) };
		const flags = ['straight-line' as const];
		const view = {
			...careless,
			headline: { ...careless.headline, kind: 'withheld' as const, because: flags }
		};
		const { said } = await show(view, { isShown: true });
		await expect.element(headline()).toHaveTextContent(text.direction.leaning('Specialist'));
		expect(said()).toContain(text.demotedMeans);
		expect(page.getByRole('button').elements()).toHaveLength(0);
	});
});

test.each([
	['all-alone', en.direction.leaning('Specialist'), en.leaningMeans],
	['straight-line', en.direction.blend('Strategist', 'Specialist'), en.blendMeans]
])('shown at the word of the person, %s is called what it is', async (id, sentence, meaning) => {
	const { said } = await show(viewOfCase(id), { isShown: true });
	await expect.element(headline()).toHaveTextContent(sentence);
	expect(said()).toContain(meaning);
});

describe.each<[Locale]>([['en'], ['id']])('in %s, too few answers', (locale) => {
	const text = resultTexts[locale];

	test('get no match, and a way to answer the rest', async () => {
		const { said } = await show(viewOfCase('nothing-answered', locale));
		await expect.element(headline()).toHaveTextContent(text.headline.unmeasured);
		expect(said()).toContain(text.answered(0, 30));
		expect(said()).not.toContain('%');
		await expect.element(page.getByRole('link', { name: text.answerRest })).toBeVisible();
		expect(page.getByRole('button').elements()).toHaveLength(0);
	});
});

test('some questions left out are counted, with a way to answer them', async () => {
	const { said } = await show(viewOfCase('skipped-skill'));
	expect(said()).toContain('26 of 30 questions answered');
	await expect.element(page.getByRole('link', { name: 'Answer the rest' })).toBeVisible();
});

test('there is no way back to the answers where none can be changed', async () => {
	await show(viewOfCase('skipped-skill'), { quizHref: null });
	expect(page.getByRole('link').elements()).toHaveLength(0);
});

describe.each<[Locale]>([['en'], ['id']])('in %s', (locale) => {
	const text = resultTexts[locale];
	const early = text.stages.early('Officer');

	test('a profile with less than half of what any role needs is called an early stage', async () => {
		const { said } = await show(viewOfScores([25, 20, 5, 2, 2, 0], locale));
		expect(said()).toContain(early);
	});

	test('one with half of what a role needs is not', async () => {
		const { said } = await show(viewOfScores([45, 45, 30, 20, 10, 8], locale));
		expect(said()).not.toContain(early);
	});

	test('a profile above those of all roles is told to choose by what it enjoys', async () => {
		const { said } = await show(viewOfScores([80, 75, 85, 80, 75, 85], locale));
		expect(said()).toContain(text.stages.expert());
		const { said: below } = await show(viewOfScores([80, 75, 85, 80, 75, 79], locale));
		expect(below()).not.toContain(text.stages.expert());
	});

	test('a more senior role whose needs are met is named', async () => {
		const { said } = await show(viewOfCase('already-meets-next', locale));
		expect(said()).toContain(text.alreadyReady('Strategist'));
	});

	test('how far the number can be trusted is one click away, from the simulation of this quiz', async () => {
		const view = viewOfCase('even-but-careful', locale);
		const honest = [
			{ from01: 0, to01: 0.6, least01: 0.4, most01: 0.5 },
			{ from01: 0.6, to01: 1, least01: 0.66, most01: 0.84 }
		];
		await show({ ...view, honest });
		const range = page.getByText(text.trust('79', interval(locale, 66, 84)));
		await expect.element(range).not.toBeVisible();
		await page.getByText(text.sureHeading).click();
		await expect.element(range).toBeVisible();
	});

	test('a number that is not shown has nothing to be trusted', async () => {
		for (const id of ['changeable', 'nothing-answered']) {
			const { said } = await show(viewOfCase(id, locale));
			expect(said()).not.toContain(text.sureHeading);
		}
	});

	test('somebody who has done none of it is told so kindly, and not that the answers look careless', async () => {
		const { said } = await show(viewOfCase('all-never', locale));
		await expect.element(headline()).toHaveTextContent(text.direction.leaning('Officer'));
		expect(said()).toContain(early);
		expect(said()).not.toContain(text.withheldMeans);
	});

	test('of a quiz that was not simulated it is said that this is not known', async () => {
		const { said } = await show({ ...viewOfCase('even-but-careful', locale), honest: null });
		expect(said()).toContain(text.trustUnknown);
	});

	test('a summary says what it is, and has no answers to go back to', async () => {
		const { said } = await show(viewOfScores([66, 60, 50, 52, 35, 25], locale), { quizHref: null });
		expect(said()).toContain(text.summaryKind);
		expect(said()).not.toContain(text.answered(0, 30));
		expect(page.getByRole('link').elements()).toHaveLength(0);
	});
});

test('nobody else is called an early stage or already ready', async () => {
	const { said } = await show(viewOfCase('near-officer'));
	expect(said()).not.toContain(en.stages.early('Officer'));
	expect(said()).not.toContain('you already have');
});

describe('notes of care', () => {
	const flags = ['fast', 'level-decides', 'flat', 'skill-not-measured'] as const;
	const base = viewOfCase('even-but-careful');
	const view = { ...base, result: { ...base.result, flags } };
	const shown = () =>
		[en.care.fast, en.care['level-decides'], en.care.flat, en.care['skill-not-measured']].filter(
			(note) =>
				page
					.getByText(note, { exact: true })
					.elements()
					.some((element) => element.checkVisibility())
		);

	test('are at most two beside the headline, one sentence each', async () => {
		await show(view);
		expect(shown()).toEqual([en.care.fast, en.care['level-decides']]);
	});

	test('all open in one line that says how many more there are', async () => {
		await show(view);
		await expect.element(page.getByText(en.flags['skill-not-measured'])).not.toBeVisible();
		await page.getByText(`${en.sureHeading} (${en.moreNotes(2)})`).click();
		for (const flag of flags)
			await expect.element(page.getByText(en.flags[flag]).last()).toBeVisible();
	});

	test('are whole where no match is shown: they are the reason', async () => {
		await show(viewOfCase('straight-line'));
		await expect.element(page.getByText(en.flags['straight-line'])).toBeVisible();
	});
});

describe.each<[Locale]>([['en'], ['id']])('in %s, a quick match', (locale) => {
	const text = resultTexts[locale];
	const REST = '/en/quiz/social-media-roles#rest';

	test('says that it is one, with how many answers, and what that means for the margins', async () => {
		const view = viewOfQuick('near-officer', locale);
		const { said } = await show(view, { restHref: REST });
		expect(view.result.answered).toBeLessThan(26);
		expect(said()).toContain(`${text.modes.quick} · ${text.answered(view.result.answered, 30)}`);
		expect(said()).toContain(text.quick.wider);
		expect(said()).toContain(text.quick.noPreference);
		expect(said()).toContain(text.sureHeading);
		await expect
			.element(page.getByRole('link', { name: text.answerRest }))
			.toHaveAttribute('href', REST);
	});

	test('with answers on what one enjoys does not say that it did not ask', async () => {
		const { answers } = viewOfQuick('near-officer');
		const view = viewOfAnswers({ ...answers, q27: 'officer' }, locale, 'quick');
		const { said } = await show(view, { restHref: REST });
		expect(said()).not.toContain(text.quick.noPreference);
	});

	test('measures every skill that has two answers, and notes none as missing', () => {
		const { result } = viewOfQuick('near-officer', locale);
		expect(result.skills.every(({ score }) => score !== null)).toBe(true);
		expect(result.flags).not.toContain('skill-not-measured');
	});

	test('that had to ask everything has no wider margins', async () => {
		const { q27, q28, q29, q30, ...scored } = answersOfCase('between-two');
		expect([q27, q28, q29, q30].every(Boolean)).toBe(true);
		const { said } = await show(viewOfAnswers(scored, locale, 'quick'), { restHref: REST });
		expect(said()).toContain(`${text.modes.quick} · ${text.answered(26, 30)}`);
		expect(said()).not.toContain(text.quick.wider);
	});

	test('without answers says how few would do', async () => {
		const { said } = await show(viewOfAnswers({}, locale, 'quick'), { restHref: REST });
		expect(said()).toContain(text.quick.unmeasuredMeans);
		expect(said()).not.toContain(text.unmeasuredMeans);
	});

	test('that looks careless is looked at again as the quick match that it was', async () => {
		await show(viewOfQuick('changeable', locale), { restHref: REST });
		await expect
			.element(page.getByRole('link', { name: text.lookAgain }))
			.toHaveAttribute('href', QUIZ);
		expect(page.getByRole('link', { name: text.answerRest }).elements()).toHaveLength(0);
	});
});
