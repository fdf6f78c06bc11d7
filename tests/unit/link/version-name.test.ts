import { expect, test } from 'vitest';
import { versionName } from '#lib/link/print.ts';
import { thirtyItems } from '../../support/link-quiz.ts';

test('two quizzes of one id and version have different names if they are known by their content', () => {
	const printed = (print: string) => versionName({ ...thirtyItems, print });
	const names = [versionName(thirtyItems), printed('K7M24Q9XAB1D'), printed('K7M24Q9XAB1E')];

	expect(new Set(names).size).toBe(3);
	expect(names[0]).toBe('thirty-items@1');
});
