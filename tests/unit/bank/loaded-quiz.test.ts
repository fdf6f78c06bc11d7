import { expect, test } from 'vitest';
import { findVersion } from '#lib/bank/loaded-quiz.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { socialMediaRoles } from '../../support/bank-files.ts';

const loaded = socialMediaRoles();
const versions: LoadedQuiz[] = [2, 10, 3].map((version) => ({
	...loaded,
	quiz: { ...loaded.quiz, version }
}));

test('an old version is found as long as it is there', () => {
	expect(findVersion(versions, 'social-media-roles', 3)?.quiz.version).toBe(3);
});

test('the newest version is the one with the largest number', () => {
	expect(findVersion(versions, 'social-media-roles')?.quiz.version).toBe(10);
});

test('neither another quiz nor another version is made up', () => {
	expect(findVersion(versions, 'constructor')).toBeUndefined();
	expect(findVersion(versions, 'social-media-roles', 4)).toBeUndefined();
});
