import { expect, test } from 'vitest';
import { loadBank } from '#lib/bank/load-bank.ts';
import { shownQuizzes } from '#lib/bank/shown-quizzes.ts';
import type { Site } from '#lib/schema/site.ts';
import { smallFiles, socialMediaRoles, toTexts } from '../../support/bank-files.ts';

const loaded = socialMediaRoles();
const quizzes = [
	['alpha', '2026-03-01'],
	['beta', '2025-01-01'],
	['gamma', '2026-01-01']
].map(([id = '', date = '']) => ({ ...loaded, quiz: { ...loaded.quiz, id, date } }));
const shown = (site: Partial<Site>) =>
	shownQuizzes({ quizzes, site: { order: [], unlisted: [], ...site } });

test('without a wish, the oldest quiz comes first, whatever its name', () => {
	expect(shown({})).toEqual(['beta', 'gamma', 'alpha']);
});

test('the default comes before the order, and the order before the rest', () => {
	expect(shown({ order: ['gamma'] })).toEqual(['gamma', 'beta', 'alpha']);
	expect(shown({ default: 'alpha', order: ['gamma', 'alpha'] })).toEqual([
		'alpha',
		'gamma',
		'beta'
	]);
});

test('an unlisted quiz is not shown, even as the default', () => {
	expect(shown({ default: 'beta', unlisted: ['beta'] })).toEqual(['gamma', 'alpha']);
});

test('unlisted quizzes are shown if there are no others, because a site needs one', () => {
	expect(shown({ unlisted: ['alpha', 'beta', 'gamma'] })).toEqual(['beta', 'gamma', 'alpha']);
});

test('a quiz that was removed is not missed', () => {
	expect(shown({ default: 'delta', order: ['delta', 'alpha'] })).toEqual([
		'alpha',
		'beta',
		'gamma'
	]);
});

test('the bank warns of a name that no quiz has, and reads the rest', () => {
	const site = 'default: ketchen\nunlisted: [kitchen]\n';
	const bank = loadBank({ ...toTexts(smallFiles()), 'site.yaml': site });
	expect(bank.site).toEqual({ default: 'ketchen', order: [], unlisted: ['kitchen'] });
	expect(bank.issues.filter(({ file }) => file === 'site.yaml')).toMatchObject([
		{ severity: 'warning', code: 'unknown-id', id: 'ketchen', line: 1 }
	]);
	expect(loadBank(toTexts(smallFiles())).site).toEqual({ order: [], unlisted: [] });
});
