import { expect, test } from 'vitest';
import { blankDocument, copyOf } from '#lib/studio/blank-document.ts';
import { checkDocument } from '#lib/studio/check-document.ts';
import type { StudioDocument } from '#lib/studio/document.ts';
import type { Operation } from '#lib/studio/operation.ts';
import { apply } from '#lib/studio/operations.ts';
import { repairOf } from '#lib/studio/repairs.ts';
import { smallQuiz } from '../../support/quiz-files.ts';

const words = { lead: 'How often?', answers: ['Never', 'Seldom', 'At times', 'Often', 'Daily'] };
const small = copyOf(smallQuiz(), '2026-12-01');
const profile = blankDocument('profile', { locale: 'en', words, date: '2026-12-01' });

const after = (document: StudioDocument, ...operations: readonly Operation[]) =>
	apply(document, { do: 'all', operations }).document;

const codesIn = (document: StudioDocument) =>
	checkDocument(document).issues.map(({ code }) => code);

/** Presses the button of every problem of a kind. */
function repair(document: StudioDocument, code: string): StudioDocument {
	const { issues } = checkDocument(document);
	const repairs = issues
		.filter((issue) => issue.code === code)
		.map((issue) => repairOf(document, issue));
	expect(repairs.length).toBeGreaterThan(0);
	return after(document, ...repairs.flatMap((operation) => operation ?? []));
}

const CASES: Readonly<Record<string, StudioDocument>> = {
	'extreme-target': after(
		small,
		{ do: 'target', role: 'cook', skill: 'cooking', value: 100 },
		{ do: 'target', role: 'cook', skill: 'buying', value: 0 }
	),
	'unmeasured-skill': after(small, { do: 'add-skill' }),
	'few-items': profile,
	'missing-part': after(small, { do: 'drop-role', role: 'waiter' }),
	'no-importance': after(
		small,
		...['cooking', 'serving', 'buying'].map((skill): Operation => ({
			do: 'importance',
			role: 'cook',
			skill,
			value: 0
		}))
	),
	'long-code': after(profile, { do: 'set', settings: { letters: 3 } }),
	'untold-evidence': after(small, { do: 'set', settings: { evidence: 'piloted' } }),
	'scale-not-rising': after(small, {
		do: 'answer-credit',
		format: 'scale',
		option: 'no',
		value: 5
	}),
	'unweighted-items': after(small, { do: 'weight', item: 'scene', skill: 'cooking', value: 1 })
};

for (const [code, document] of Object.entries(CASES)) {
	test(`the button beside "${code}" solves it`, () => {
		expect(codesIn(document)).toContain(code);
		expect(codesIn(repair(document, code))).not.toContain(code);
	});
}

test('a problem that only the author can solve has no button', () => {
	const [issue] = checkDocument(profile).issues.filter(({ code }) => code === 'empty-text');

	expect(issue && repairOf(profile, issue)).toBeNull();
});
