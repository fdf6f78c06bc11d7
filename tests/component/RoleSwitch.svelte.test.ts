import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RoleSwitch from '#lib/components/result/RoleSwitch.svelte';
import { viewOfCase } from '../support/result-views.ts';

const view = viewOfCase('even-but-careful');
const [first] = view.quiz.roles;
const ids = ['officer', 'specialist', 'strategist', 'editor', 'analyst'];
const ofFive = {
	...view,
	quiz: { ...view.quiz, roles: first ? ids.map((id) => ({ ...first, id })) : [] }
};

test('three roles are radios, worked by arrow keys', async () => {
	const chosen: string[] = [];
	await render(RoleSwitch, { view, role: 'officer', onrole: (id: string) => chosen.push(id) });
	const group = page.getByRole('group', { name: 'Compare with' });
	await expect.element(group.getByRole('radio', { name: 'Officer' })).toBeChecked();
	await userEvent.keyboard('{Tab}{ArrowRight}');
	expect(chosen).toEqual(['specialist']);
});

test('no role is chosen where none is compared', async () => {
	await render(RoleSwitch, { view, role: null, onrole: () => undefined });
	for (const radio of page.getByRole('radio').elements()) expect(radio).not.toBeChecked();
});

test('more than three roles are a list to choose from', async () => {
	const chosen: string[] = [];
	await render(RoleSwitch, { view: ofFive, role: null, onrole: (id: string) => chosen.push(id) });
	expect(page.getByRole('radio').elements()).toHaveLength(0);
	const select = page.getByRole('combobox', { name: 'Compare with' });
	await expect.element(select).toHaveValue('');
	await userEvent.selectOptions(select, 'analyst');
	expect(chosen).toEqual(['analyst']);
});

test.each([['three', view] as const, ['five', ofFive] as const])(
	'%s roles can be hit with a finger and fit a narrow phone',
	async (_, some) => {
		await page.viewport(320, 600);
		const { container } = await render(RoleSwitch, {
			view: some,
			role: 'officer',
			onrole: () => undefined
		});
		const targets = [...container.querySelectorAll('.segments label, select')];
		expect(targets.length).toBeGreaterThan(0);
		for (const target of targets)
			expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	}
);
