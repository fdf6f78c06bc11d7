import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SkillTable from '#lib/components/result/SkillTable.svelte';

const texts = {
	caption: 'Your skills',
	skill: 'Skill',
	scale: '0 to 100',
	score: 'Score',
	interval: 'Likely range',
	target: 'Target',
	reading: 'Compared',
	notMeasured: 'not measured',
	met: 'meets the target',
	unclear: 'too close to call',
	unmet: 'below the target'
};

const creativity = {
	id: 'creativity',
	name: 'Creativity',
	definition: 'Makes posts that fit the brand.',
	score: 81.6,
	se: 10.2,
	target: 70,
	standing: 'met'
} as const;

const analytics = {
	id: 'analytics',
	name: 'Analytics',
	definition: 'Reads numbers.',
	score: null,
	se: null,
	target: 35,
	standing: null
} as const;

const props = { id: 'skills', rows: [creativity, analytics], locale: 'en', texts } as const;

function cellsOf(name: string): string[] {
	const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
	return row
		.getByRole('cell')
		.elements()
		.map((cell) => cell.textContent.replace(/^\s*(Score|Likely range|Target)\s+/, '').trim());
}

describe.each([320, 900])('at %d px', (width) => {
	test('it is a table with heads, named by its caption', async () => {
		await page.viewport(width, 700);
		await render(SkillTable, props);

		await expect.element(page.getByRole('table', { name: 'Your skills' })).toBeVisible();
		const heads = page.getByRole('columnheader').elements();
		expect(heads.map((head) => head.textContent)).toEqual([
			'Skill',
			'Score',
			'Likely range',
			'Target',
			'Compared'
		]);
	});

	test('a row holds score, interval, target and reading in whole numbers', async () => {
		await page.viewport(width, 700);
		await render(SkillTable, props);
		expect(cellsOf('Creativity')).toEqual(['82', '71 to 92', '70', 'meets the target']);
	});

	test('nothing is wider than the page', async () => {
		await page.viewport(width, 700);
		const rows = [{ ...creativity, name: 'Perencanaan jangka panjang & strategi' }];
		await render(SkillTable, { ...props, rows, locale: 'id' });
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	});
});

test('a skill without a score is said to be not measured, and is no zero', async () => {
	await render(SkillTable, props);
	expect(cellsOf('Analytics')).toEqual(['not measured', '35', '']);
});

test('the name alone heads the row; the definition can be read', async () => {
	await render(SkillTable, props);
	await expect
		.element(page.getByRole('rowheader', { name: 'Creativity', exact: true }))
		.toBeVisible();
	await expect.element(page.getByText(creativity.definition)).toBeVisible();
});

test('without a role there are no columns for it', async () => {
	await render(SkillTable, { ...props, rows: [{ ...creativity, target: null, standing: null }] });
	expect(page.getByRole('columnheader').elements()).toHaveLength(3);
	expect(cellsOf('Creativity')).toEqual(['82', '71 to 92']);
});

test.each([
	['met', 'meets the target'],
	['unclear', 'too close to call'],
	['unmet', '↓ below the target']
] as const)(
	'a score that is %s is said in words, and a gap has a sign, too',
	async (standing, words) => {
		await render(SkillTable, { ...props, rows: [{ ...creativity, standing }] });
		expect(cellsOf('Creativity').at(-1)).toBe(words);
	}
);

test('the interval is in the language of the page', async () => {
	await render(SkillTable, { ...props, locale: 'id' });
	expect(cellsOf('Creativity')).toContain('71 sampai 92');
});

test('the drawing uses no style attribute, which the security policy forbids', async () => {
	const { container } = await render(SkillTable, props);
	expect(container.querySelectorAll('svg').length).toBeGreaterThan(0);
	expect(container.querySelectorAll('[style]')).toHaveLength(0);
});

test('the drawing puts score, interval and target where they belong', async () => {
	const { container } = await render(SkillTable, { ...props, rows: [creativity] });
	const axis = container.querySelector('.axis')?.getBoundingClientRect();
	const at = (selector: string) => {
		const box = container.querySelector(selector)?.getBoundingClientRect();
		if (axis === undefined || box === undefined) return Number.NaN;
		return (100 * (box.x + box.width / 2 - axis.x)) / axis.width;
	};
	expect(at('.score')).toBeCloseTo(81.6, 0);
	expect(at('.band')).toBeCloseTo(81.6, 0);
	expect(at('.target path')).toBeCloseTo(70, 0);
});
