import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import QuizTells from '#lib/components/studio/QuizTells.svelte';
import { studioTells as en } from '#lib/i18n/en/studio-tells.ts';
import { studioTells as id } from '#lib/i18n/id/studio-tells.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { Wording } from '#lib/schema/wording.ts';
import { bundles } from '../support/session-quiz.ts';
import { buildQuiz, buildRole } from '../support/engine-quiz.ts';

const skillWords = (name: string) => ({ name, short: name, definition: name });
const wording: Wording = {
	name: 'Small',
	summary: 'A small quiz.',
	skills: {
		making: skillWords('Making'),
		talking: skillWords('Talking'),
		planning: skillWords('Planning')
	},
	roles: {
		maker: { name: 'Maker', summary: 'Makes.' },
		talker: { name: 'Talker', summary: 'Talks.' },
		planner: { name: 'Planner', summary: 'Plans.' }
	},
	duties: {},
	steps: {},
	formats: {},
	items: {}
};

const withRoles = (...roles: ReturnType<typeof buildRole>[]): Quiz =>
	buildQuiz({ roles, items: buildQuiz().items.filter(({ format }) => format !== 'taste') });

const show = (quiz: Quiz, isMeasurable = true) =>
	render(QuizTells, {
		...{ text: en, locale: 'en' as const, language: 'en' as const },
		...{ quiz, wording, isMeasurable }
	});

test('says of two roles with the same targets that no question can tell them apart', async () => {
	await show(withRoles(buildRole('maker', 1, [60, 40, 50]), buildRole('talker', 2, [60, 40, 50])));
	await expect.element(page.getByText(en.samePair)).toBeVisible();
	await expect.element(page.getByText(en.measured)).toBeVisible();
	await expect.element(page.getByText(en.guessing('50'))).toBeVisible();
});

test('names the skill on which another question helps two close roles', async () => {
	await show(withRoles(buildRole('maker', 1, [60, 40, 50]), buildRole('talker', 2, [60, 52, 50])));
	await expect.element(page.getByText(en.lengthen('Talking'))).toBeVisible();
	await expect.element(page.getByText(en.oneMoreFew('Talking'))).toBeVisible();
});

test('says how much one more question on the best skill would help', async () => {
	await show(withRoles(buildRole('maker', 1, [50, 25, 50]), buildRole('talker', 2, [50, 75, 50])));
	await expect
		.element(page.getByText(/^One more question on “Talking” would help most: \d\d → \d\d of/))
		.toBeVisible();
});

test('names the role that is in the way of one that nobody can be told', async () => {
	const quiz = withRoles(buildRole('maker', 1, [60, 40, 50]), buildRole('talker', 2, [60, 45, 50]));
	const [maker, talker] = quiz.roles;
	if (!maker || !talker) throw new Error('two roles');
	await show({ ...quiz, roles: [maker, { ...talker, prior: 1e-9 }] });
	await expect.element(page.getByText(en.reachNot('Talker', 'Maker'))).toBeVisible();
});

test('follows the quiz: a repaired target is measured, and the old figures go', async () => {
	const same = withRoles(buildRole('maker', 1, [60, 40, 50]), buildRole('talker', 2, [60, 40, 50]));
	const { rerender } = await show(same);
	await expect.element(page.getByText(en.samePair)).toBeVisible();
	await rerender({
		quiz: withRoles(buildRole('maker', 1, [90, 10, 50]), buildRole('talker', 2, [10, 90, 50]))
	});
	await expect.element(page.getByText(en.pairsClear)).toBeVisible();
	expect(page.getByText(en.samePair).elements()).toHaveLength(0);
	await expect.element(page.getByText(en.measured)).toBeVisible();
	await expect.element(page.getByText(en.reachAll)).toBeVisible();
});

test('waits for a quiz that cannot be measured yet, and says so', async () => {
	await show(buildQuiz(), false);
	await expect.element(page.getByText(en.notYet)).toBeVisible();
	expect(page.getByText(en.measured).elements()).toHaveLength(0);
	expect(page.getByText(en.pairsHeading).elements()).toHaveLength(0);
});

test('shows every pair of a whole quiz in a table, in Indonesian', async () => {
	const { quiz } = bundles.id;
	await render(QuizTells, {
		...{ text: id, locale: 'id' as const, language: 'id' as const },
		...{
			quiz,
			wording: { ...wording, skills: bundles.id.wording.skills, roles: bundles.id.wording.roles },
			isMeasurable: true
		}
	});
	const table = page.getByRole('table', { name: id.pairsCaption });
	await expect.element(table).toBeVisible();
	const cells = table.element().querySelectorAll('td');
	expect(Array.from(cells, (cell) => cell.textContent.trim() !== '')).toEqual([
		true,
		false,
		true,
		true
	]);
});
