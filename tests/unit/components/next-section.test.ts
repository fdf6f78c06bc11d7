import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import NextSection from '#lib/components/result/NextSection.svelte';
import RoleWay from '#lib/components/result/RoleWay.svelte';
import { LOCALES } from '#lib/schema/locale.ts';
import { resultTexts, viewOfCase, viewOfScores } from '../../support/result-views.ts';

const wordsOf = (body: string) => body.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');

describe.each(LOCALES)('in %s', (locale) => {
	const text = resultTexts[locale];
	const twoSkills = viewOfScores([null, null, 80, 80, null, null], locale);

	test('nobody is congratulated while a skill is not measured', () => {
		const words = wordsOf(render(NextSection, { props: { view: twoSkills } }).body);
		expect(words).toContain(text.nextNoStepsYet('Strategist'));
		expect(words).not.toContain(text.nextNoSteps('Strategist'));
	});

	test('no step is a kind word once every skill is measured', () => {
		const view = viewOfCase('near-strategist', locale);
		const words = wordsOf(render(NextSection, { props: { view } }).body);
		expect(words).toContain(text.nextNoSteps('Strategist'));
	});

	test('a profile is not said to go beyond a role while a skill is not measured', () => {
		const props = { view: twoSkills, role: 'officer' };
		const words = wordsOf(render(RoleWay, { props }).body);
		expect(words).toContain(text.nextNoneYet('Officer'));
		expect(words).not.toContain(text.nextNone('Officer'));
	});

	test('a profile goes beyond a role once every skill is measured', () => {
		const props = { view: viewOfCase('near-specialist', locale), role: 'officer' };
		expect(wordsOf(render(RoleWay, { props }).body)).toContain(text.nextNone('Officer'));
	});
});
