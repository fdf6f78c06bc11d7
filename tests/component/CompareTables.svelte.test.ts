import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ComparisonGroup from '#lib/components/compare/ComparisonGroup.svelte';
import PeopleTable from '#lib/components/compare/PeopleTable.svelte';
import SmallRadars from '#lib/components/compare/SmallRadars.svelte';
import TeamCover from '#lib/components/compare/TeamCover.svelte';
import { compare as text } from '#lib/i18n/en/compare.ts';
import { groupByQuiz, toCompared, type ComparedGroup } from '#lib/reading/compared.ts';
import { rolesReadingOf } from '#lib/reading/reading.ts';
import { teamOf } from '#lib/reading/team-words.ts';
import { viewOfScores } from '../support/result-views.ts';
import { answersOfCase, bundles } from '../support/session-quiz.ts';

/** As long as a short name may be, in one word. */
const SKILL_NAMES = ['Ketatabahasaan', 'Coordination', 'Community', 'Insight', 'Analytics'];
const ROLE_NAMES = ['Communications lead', 'Keterampilan', 'Strategist', 'Officer'];

/** People who took a quiz with this many skills and roles. */
function groupOf(people: number, skillCount: number, roleCount: number): ComparedGroup {
	const view = viewOfScores([63, 46, 60, 45, 48, 39]);
	const skills = Array.from({ length: skillCount }, (_, s) => `skill-${String(s)}`);
	const roles = Array.from({ length: roleCount }, (_, r) => `role-${String(r)}`);
	const named = (ids: readonly string[], names: readonly string[]) =>
		ids.map((id, i) => [id, names[i % names.length] ?? ''] as const);
	const [skillPlan] = view.plan.skills;
	const [rolePlan] = view.plan.roles;
	const [measured] = view.result.skills;
	if (!skillPlan || !rolePlan || !measured) throw new Error('The quiz is empty.');
	const numbers = { importance: skills.map(() => 1), targets: skills.map(() => 70) };
	const large = {
		...view,
		plan: {
			...view.plan,
			skills: skills.map((id) => ({ ...skillPlan, id })),
			roles: roles.map((id) => ({ ...rolePlan, ...numbers, id }))
		},
		wording: {
			...view.wording,
			skills: Object.fromEntries(
				named(skills, SKILL_NAMES).map(([id, name]) => [id, { name, short: name, definition: '' }])
			),
			roles: Object.fromEntries(
				named(roles, ROLE_NAMES).map(([id, name]) => [id, { name, summary: '', duties: [] }])
			)
		},
		headline: { ...view.headline, top: 'role-0', second: 'role-1' }
	};
	const readings = Array.from({ length: people }, (_, i) => ({
		...large,
		code: `CODE${String(i)}`,
		result: {
			...view.result,
			skills: skills.map((skill, s) => ({ ...measured, skill, score: (13 * (i + s)) % 101, se: 9 }))
		}
	}));
	const [group] = groupByQuiz(
		readings.map((reading, i) =>
			toCompared(reading, { label: '', date: '', isReal: false }, `Raden Ayu ${String(i)}`)
		)
	);
	if (group === undefined) throw new Error('There is no group.');
	return group;
}

/** The people of a group about roles, whose results a test may change. */
const ofRoles = ({ people }: ComparedGroup) =>
	people.flatMap((one) => (one.kind === 'roles' ? [one] : []));

/** The head cells and row heads whose longest word is broken into parts. */
const brokenWords = () =>
	page
		.getByRole('table')
		.elements()
		.flatMap((table) => [...table.querySelectorAll('th')])
		.filter((head) => head.scrollWidth > head.clientWidth + 1 || hasBrokenWord(head))
		.map((head) => head.textContent.trim());

/** Whether the text has more lines than words. */
function hasBrokenWord(element: Element): boolean {
	const range = document.createRange();
	range.selectNodeContents(element);
	const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
	return tops.size > element.textContent.trim().split(/\s+/).length + 1;
}

describe.each([360, 1280])('ten skills and twelve people at %d px', (width) => {
	const group = groupOf(12, 10, 12);

	test('are a table that scrolls in a named region which the keyboard reaches', async () => {
		await page.viewport(width, 800);
		await render(PeopleTable, { text, group, margin: '' });
		const region = page.getByRole('region', { name: text.peopleCaption });
		await expect.element(region).toBeVisible();
		region.element().focus();
		await expect.element(region).toHaveFocus();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		expect(brokenWords()).toEqual([]);
		expect(page.getByRole('row').elements()).toHaveLength(13);
	});

	test('keep their first column in sight while the rest scrolls', async () => {
		await page.viewport(width, 800);
		await render(PeopleTable, { text, group, margin: '' });
		// once the table is measured
		await expect.element(page.getByRole('region')).toBeVisible();
		const region = page.getByRole('region').element();
		region.scrollLeft = region.scrollWidth;
		const name = page.getByRole('rowheader').first().element().getBoundingClientRect();
		expect(name.left).toBeGreaterThanOrEqual(region.getBoundingClientRect().left);
		expect(name.right).toBeLessThan(width / 2);
	});

	test('and twelve roles cover one another without a broken word', async () => {
		await page.viewport(width, 800);
		await render(TeamCover, { team: teamOf(text, group), oncount: () => undefined });
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		expect(brokenWords()).toEqual([]);
		expect(page.getByRole('columnheader').elements()).toHaveLength(13);
	});
});

test('a cell has one of three shades, by the score as it is written', async () => {
	const group = groupOf(1, 6, 3);
	const scores = [0, 39.4, 39.6, 60.4, 60.6, 100];
	const [person] = group.people;
	const skills = (person?.result.skills ?? []).map((skill, s) => ({
		...skill,
		score: scores[s] ?? 0
	}));
	const people = ofRoles(group).map((one) => ({ ...one, result: { ...one.result, skills } }));
	await render(PeopleTable, { text, group: { ...group, people }, margin: '' });
	const shades = page
		.getByRole('cell')
		.elements()
		.slice(0, 6)
		.map(
			(cell) =>
				`${cell.textContent} ${/shade-\d/.exec(cell.getAttribute('class') ?? '')?.[0] ?? ''}`
		);
	expect(shades).toEqual([
		'0 shade-0',
		'39 shade-0',
		'40 shade-1',
		'60 shade-1',
		'61 shade-2',
		'100 shade-2'
	]);
});

test('a heading sorts by keyboard, and a second press restores the order', async () => {
	await render(PeopleTable, { text, group: groupOf(3, 4, 2), margin: '' });
	const first = () => page.getByRole('rowheader').first().element().textContent;
	const heading = page.getByRole('button', { name: 'Ketatabahasaan' });
	heading.element().focus();
	await userEvent.keyboard('{Enter}');
	await expect.poll(first).toContain('Raden Ayu 2');
	await expect.element(page.getByRole('status')).toHaveTextContent(text.sortedBy('Ketatabahasaan'));
	await userEvent.keyboard('{Enter}');
	await expect.poll(first).toContain('Raden Ayu 0');
});

test('the column of notes is left out if nobody has one', async () => {
	const group = groupOf(2, 4, 2);
	const people = ofRoles(group).map((one) => ({ ...one, result: { ...one.result, flags: [] } }));
	await render(PeopleTable, { text, group: { ...group, people }, margin: '' });
	expect(page.getByRole('columnheader', { name: text.notes }).elements()).toHaveLength(0);
});

test('what is too close to call is one sentence, and its list opens', async () => {
	const group = groupOf(2, 6, 3);
	const people = ofRoles(group).map((one) => ({
		...one,
		result: { ...one.result, skills: one.result.skills.map((skill) => ({ ...skill, score: 69 })) }
	}));
	await render(TeamCover, {
		team: teamOf(text, { ...group, people }),
		oncount: () => undefined
	});
	const sentence = page.getByText(text.levels.unclear(18, 18));
	await expect.element(sentence).toBeVisible();
	const [first] = page.getByText(/whether anyone reaches the level/).elements();
	expect(first?.checkVisibility()).toBe(false);
	await sentence.click();
	expect(first?.checkVisibility()).toBe(true);
});

test('radars are two in a row on a phone', async () => {
	await page.viewport(360, 800);
	await render(SmallRadars, { text, group: groupOf(4, 6, 3) });
	const tops = page
		.getByRole('listitem')
		.elements()
		.map((item) => Math.round(item.getBoundingClientRect().top));
	expect(tops[0]).toBe(tops[1]);
	expect(tops[2]).toBeGreaterThan(tops[1] ?? 0);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

test('answers that look careless can be counted in a quiz that has no readiness, too', async () => {
	const { quiz, ...bundle } = bundles.en;
	const readings = { ...quiz.readings, readiness: false };
	const results = ['clear-specialist', 'straight-line'].map((id) => {
		const evidence = { kind: 'full', mode: 'full', answers: answersOfCase(id) } as const;
		const reading = rolesReadingOf({ ...bundle, quiz: { ...quiz, readings } }, evidence);
		return toCompared(reading, { label: '', date: '', isReal: false }, id);
	});
	const [group] = groupByQuiz(results);
	if (group === undefined) throw new Error('There is no group.');
	const counted: unknown[] = [];
	await render(ComparisonGroup, {
		text,
		group,
		isOnePerson: false,
		hasHeading: false,
		oncount: (...one) => counted.push(one)
	});

	await page.getByRole('checkbox', { name: text.countAnyway('straight-line') }).click();
	expect(counted).toEqual([[results[1]?.code, true]]);
});
