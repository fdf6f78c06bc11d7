import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import HundredScale from '#lib/components/result/HundredScale.svelte';
import type { ResultReading } from '#lib/reading/reading.ts';
import { resultTexts, viewOfCase, viewOfScores } from '../support/result-views.ts';

const leaning = viewOfScores([63, 46, 60, 45, 48, 52]);

const labels = () =>
	page
		.getByRole('listitem')
		.elements()
		.map((label) => label.textContent.replace(/\s+/g, ' ').trim());

/** How many lines of each look there are, and how tall they are on the scale of 100. */
function linesOf(container: Element) {
	return [...container.querySelectorAll('.lines path')].map((path) => {
		const lines = path.getAttribute('d')?.match(/M[\d.]+ [\d.]+/g) ?? [];
		const tops = new Set(lines.map((line) => Number(line.split(' ')[1])));
		return [lines.length, ...[...tops].map((top) => 100 - top)];
	});
}

test('draws one line for each of a hundred people, and says so in its name', async () => {
	const { container } = await render(HundredScale, { view: leaning, isBlend: false });
	expect(linesOf(container)).toEqual([
		[70, 100],
		[25, 62],
		[5, 30]
	]);
	expect(labels()).toEqual(['Specialist 70%', 'Strategist 25%', 'Officer 5%']);
	const scale = page.getByRole('img');
	await expect.element(scale).toHaveAccessibleName(/^Each line is one of 100 people/);
	await expect.element(scale).toHaveAccessibleName(/By our model, about 70 of them/);
});

test('of a blend both leading roles are equally tall', async () => {
	const view = viewOfCase('between-two');
	const { container } = await render(HundredScale, { view, isBlend: true });
	expect(linesOf(container).slice(0, 2)).toEqual([
		[51, 100],
		[49, 100]
	]);
});

function withRoles(count: number, name: (index: number) => string): ResultReading {
	const ids = Array.from({ length: count }, (_, i) => `r${String(i)}`);
	const share = (i: number) => (2 * (count - i)) / (count * (count + 1));
	const roles = ids.map((role, i) => ({ role, match01: share(i), d2: 0 }));
	const names = Object.fromEntries(
		ids.map((id, i) => [id, { name: name(i), summary: '', duties: [] }])
	);
	const first = leaning.quiz.roles[0];
	return {
		...leaning,
		quiz: { ...leaning.quiz, roles: first ? ids.map((id) => ({ ...first, id })) : [] },
		wording: { ...leaning.wording, roles: names },
		result: {
			...leaning.result,
			match: { ...leaning.result.match, roles, ranking: ids, confidence01: share(0) }
		}
	};
}

const boxes = () =>
	page
		.getByRole('listitem')
		.elements()
		.map((label) => label.getBoundingClientRect());

/** Whether two labels share a place. */
const areApart = () =>
	boxes().every((box, i, all) =>
		all
			.slice(0, i)
			.every(
				(other) => box.left >= other.right || other.left >= box.right || box.top >= other.bottom
			)
	);

describe.each([300, 700])('at %d px', (width) => {
	test.each([
		['three roles', leaning],
		['two roles', withRoles(2, (i) => `Role ${String(i)}`)],
		['twelve roles', withRoles(12, (i) => `Role ${String(i)}`)],
		['roles with long names', withRoles(4, (i) => `Communications and campaigns lead ${String(i)}`)]
	])('the labels of %s never touch, nor leave the page', async (_, view) => {
		await page.viewport(width, 700);
		await render(HundredScale, { view, isBlend: false });
		await expect.poll(areApart).toBe(true);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	});
});

test('a label begins over the first of its lines', async () => {
	await page.viewport(800, 700);
	const { container } = await render(HundredScale, { view: leaning, isBlend: false });
	const lines = container.querySelector('.lines path.second');
	const start = () => (boxes()[1]?.left ?? 0) - (lines?.getBoundingClientRect().left ?? Infinity);
	await expect.poll(() => Math.abs(start())).toBeLessThan(4);
});

test('all roles after the third are one group, counted', async () => {
	await render(HundredScale, { view: withRoles(12, (i) => `Role ${String(i)}`), isBlend: false });
	expect(labels().at(-1)).toMatch(/^9 other roles \d+%$/);
	expect(resultTexts.id.otherRoles(9)).toBe('9 peran lain');
});
