import { describe, expect, test } from 'vitest';
import type { SharePicture } from '#lib/chart/share-picture.ts';
import { describePicture, sharePictureOf } from '#lib/reading/share-picture.ts';
import type { ResultReading } from '#lib/reading/reading.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { madeUpResult } from '../../support/made-up-result.ts';
import {
	resultTexts,
	viewOfAnswers,
	viewOfCase,
	viewOfQuick,
	viewOfScores
} from '../../support/result-views.ts';

function pictureOf(view: ResultReading): SharePicture {
	const picture = sharePictureOf(view);
	if (picture === null) throw new Error('This result names no role.');
	return picture;
}

test('a result that is withheld or not measured has no picture', () => {
	expect(sharePictureOf(viewOfCase('straight-line'))).toBeNull();
	expect(sharePictureOf(viewOfAnswers({}))).toBeNull();
});

describe.each<[Locale, string, string]>([
	['en', 'Officer is my closest match', 'By our model, about 95 out of 100'],
	['id', 'Profilku paling dekat dengan Officer', 'Menurut model kami, sekitar 95 dari 100']
])('in %s', (locale, headline, means) => {
	test('it speaks for its owner, and every probability is one by our model', () => {
		const picture = pictureOf(viewOfCase('near-officer', locale));
		expect(picture.headline).toBe(headline);
		expect(picture.means).toContain(means);
	});

	test('neither picture nor description holds the code or an answer', () => {
		const view = viewOfCase('near-officer', locale);
		const picture = pictureOf(view);
		const said = JSON.stringify(picture) + describePicture(view, picture);
		expect(said).not.toContain(view.code);
		for (const item of view.quiz.items) {
			expect(said).not.toContain(view.wording.items[item.id]?.stem);
		}
	});

	test('the description has all numbers of the picture', () => {
		const view = viewOfCase('near-officer', locale);
		const picture = pictureOf(view);
		const description = describePicture(view, picture);
		for (const { name, percent } of picture.groups) {
			expect(description).toContain(`${name} ${percent}`);
		}
		for (const { value, range } of picture.axes) {
			expect(description).toContain(`${String(value)} (${range})`);
		}
		expect(description).toContain(picture.limits);
	});
});

test('two roles that are too close to call are both named, with equally tall lines', () => {
	const blend = pictureOf(viewOfCase('between-two'));
	expect(blend.headline).toMatch(/^I am between .+ and .+$/);
	expect(blend.groups.slice(0, 2).map(({ look }) => look)).toEqual(['tall', 'tall-hollow']);
});

test.each([2, 3, 4, 12])('of %i roles, a hundred people are shared out in full', (roles) => {
	const { groups } = pictureOf(madeUpResult({ roles, skills: 5 }));
	expect(groups).toHaveLength(Math.min(4, roles));
	expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(100);
});

test('the roles after the third are counted together', () => {
	const last = pictureOf(madeUpResult({ roles: 12, skills: 5 })).groups.at(-1);
	expect(last).toMatchObject({ name: '9 other roles', look: 'shortest' });
});

test('at most one caveat is given, the weightiest', () => {
	const { caveats } = resultTexts.en.picture;
	const view = viewOfCase('between-two');
	expect(view.result.flags).toEqual(['level-decides', 'flat']);
	expect(pictureOf(view).caveat).toBe(caveats['level-decides']);
	expect(pictureOf(viewOfCase('near-officer')).caveat).toBeNull();
});

test('an early stage is said before anything else', () => {
	const view = viewOfCase('cautious-newcomer');
	expect(view.result.flags).toContain('level-decides');
	expect(pictureOf(view).caveat).toMatch(/^I am at an early stage: going by my scores,/);
});

test('a quick match is named as one', () => {
	expect(pictureOf(viewOfQuick('near-officer')).quiz).toBe('Social media roles · quick match');
	expect(pictureOf(viewOfCase('near-officer')).quiz).toBe('Social media roles');
});

test('a skill that was not measured says so in the place of its numbers', () => {
	const view = viewOfScores([70, null, 50, 50, 40, 30]);
	const picture = pictureOf(view);
	expect(picture.axes[1]).toMatchObject({ value: null, band: null, range: 'not measured' });
	expect(describePicture(view, picture)).toContain('Community engagement: not measured');
});
