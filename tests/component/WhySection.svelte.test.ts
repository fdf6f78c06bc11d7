import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import WhySection from '#lib/components/result/WhySection.svelte';
import { resultTexts, viewOfCase, viewOfScores } from '../support/result-views.ts';
import { bundles, english, quiz } from '../support/session-quiz.ts';

/** The list under a heading, one text per entry. */
function entriesUnder(heading: string): string[] {
	const head = page.getByRole('heading', { name: heading, exact: true }).element();
	return [...(head.parentElement?.querySelectorAll('li') ?? [])].map((entry) =>
		entry.textContent.replace(/\s+/g, ' ').trim()
	);
}

const lead = () => page.getByText(/^(By our model|Menurut model kami)/);

describe('reasons', () => {
	test('stand with their strength and their points, the strongest first', async () => {
		await render(WhySection, { view: viewOfCase('near-officer') });
		await expect
			.element(page.getByRole('heading', { name: 'Why Officer rather than Specialist?' }))
			.toBeVisible();
		expect(entriesUnder('Points to Officer')).toEqual([
			'Coordination & collaboration strong You: 19. Officer profile: 20, Specialist profile: 65.',
			'Long-term planning & strategy strong You: 9. Officer profile: 15, Specialist profile: 45.',
			'Data & analytics strong You: 44. Officer profile: 40, Specialist profile: 75.',
			'Trend & audience insight slight You: 45. Officer profile: 45, Specialist profile: 55.'
		]);
	});

	test('against stand beside them', async () => {
		await render(WhySection, { view: viewOfCase('near-officer') });
		expect(entriesUnder('Points to Specialist instead')).toEqual([
			`Overall level strong ${resultTexts.en.levelReason}`
		]);
	});

	test('read the same in Indonesian', async () => {
		await render(WhySection, { view: viewOfCase('near-officer', 'id') });
		await expect
			.element(page.getByRole('heading', { name: 'Kenapa Officer, bukan Specialist?' }))
			.toBeVisible();
		expect(entriesUnder('Mendukung Officer')[2]).toBe(
			'Data & analitik kuat Kamu: 44. Profil Officer: 40, profil Specialist: 75.'
		);
		expect(entriesUnder('Lebih mendukung Specialist')).toEqual([
			`Tingkat keseluruhan kuat ${resultTexts.id.levelReason}`
		]);
	});

	test('that do not exist are said not to', async () => {
		await render(WhySection, { view: viewOfScores([70, 60, 55, 75, null, null]) });
		expect(page.getByText('Nothing stands out.').elements()).toHaveLength(1);
	});
});

describe('odds', () => {
	test.each([
		[
			'near-officer',
			'By our model, your answers taken together make Officer more than 19 times as likely as Specialist.'
		],
		[
			'even-but-careful',
			'By our model, your answers taken together make Specialist about 4 times as likely as Strategist.'
		],
		[
			'between-two',
			'By our model, your answers taken together make Strategist about as likely as Specialist.'
		]
	])('of %s are put in words, and never surer than the printed match', async (id, words) => {
		await render(WhySection, { view: viewOfCase(id) });
		await expect.element(lead()).toHaveTextContent(words);
	});

	test('are put in Indonesian words', async () => {
		await render(WhySection, { view: viewOfCase('near-officer', 'id') });
		await expect
			.element(lead())
			.toHaveTextContent(
				'Menurut model kami, berdasarkan semua jawabanmu, peluang Officer lebih dari 19 kali peluang Specialist.'
			);
	});
});

describe('answers', () => {
	const measuring = quiz.items.filter(({ measures }) => Object.keys(measures).length > 0);
	const answers = () => page.getByRole('group').getByRole('listitem');
	const opener = (text = resultTexts.en) => page.getByText(text.whyAnswers);

	test('are shown on demand, every one that measures a skill, under its skill', async () => {
		await render(WhySection, { view: viewOfCase('near-officer') });
		expect(answers().elements()).toHaveLength(0);
		await opener().click();
		await expect.element(answers().first()).toBeVisible();
		const shown = answers()
			.elements()
			.map((entry) => entry.querySelector('p')?.textContent);
		expect(shown).toEqual(measuring.map(({ id }) => english.items[id]?.stem));
		const skills = page.getByRole('group').getByRole('heading', { level: 3 }).elements();
		expect(skills.map((skill) => skill.textContent)).toEqual(
			quiz.skills.map(({ id }) => english.skills[id]?.name)
		);
	});

	test('say what was answered, how much it did, and for which role', async () => {
		await render(WhySection, { view: viewOfCase('near-officer') });
		await opener().click();
		const entry = (id: string) =>
			answers().filter({ hasText: english.items[id]?.stem ?? 'not there' });
		await expect
			.element(entry('q20'))
			.toMatchTextContent('I have never done it (strong, towards Officer)');
		await expect
			.element(entry('q13'))
			.toMatchTextContent('reliable results (moderate, towards Specialist)');
		await expect.element(entry('q01')).toMatchTextContent('reliable results (no effect)');
		await expect
			.element(entry('q17'))
			.toMatchTextContent('how many more people now know the brand. (slight, towards Officer)');
	});

	test('are in the language of the page', async () => {
		await render(WhySection, { view: viewOfCase('near-officer', 'id') });
		await opener(resultTexts.id).click();
		const entry = answers().filter({ hasText: bundles.id.wording.items.q20?.stem ?? '-' });
		await expect
			.element(entry)
			.toMatchTextContent('Belum pernah melakukannya (pengaruh kuat, mendukung Officer)');
	});

	test('that were left out are not shown, nor a skill without any', async () => {
		await render(WhySection, { view: viewOfCase('skipped-skill') });
		await opener().click();
		await expect.element(answers().first()).toBeVisible();
		expect(answers().elements()).toHaveLength(22);
		const skills = page.getByRole('group').getByRole('heading', { level: 3 }).elements();
		expect(skills.map((skill) => skill.textContent)).not.toContain('Coordination & collaboration');
		expect(skills).toHaveLength(5);
	});

	test('are not in a summary, so nothing offers them', async () => {
		await render(WhySection, { view: viewOfScores([70, 66, 50, 50, 40, 28]) });
		expect(entriesUnder('Points to Officer').length).toBeGreaterThan(0);
		expect(opener().elements()).toHaveLength(0);
	});
});
