import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankDocument, copyOf, documentOf } from '#lib/studio/blank-document.ts';
import { checkDocument } from '#lib/studio/check-document.ts';
import type { StudioDocument } from '#lib/studio/document.ts';
import { withLastingIds } from '#lib/studio/ids.ts';
import type { Operation } from '#lib/studio/operation.ts';
import { apply } from '#lib/studio/operations.ts';
import { readDocument } from '#lib/studio/read-document.ts';
import { anyOperation } from '../../support/studio-operations.ts';
import { smallQuiz } from '../../support/quiz-files.ts';

const words = {
	lead: 'How often?',
	answers: ['never', 'seldom', 'at times', 'often', 'daily']
} as const;
const blank = blankDocument('roles', { locale: 'en', words, date: '2026-12-01' });
const profile = blankDocument('profile', { locale: 'id', words, date: '2026-12-01' });
const small = copyOf(smallQuiz(), '2026-12-01');
const own = documentOf([smallQuiz()]) ?? blank;

const anyStart = fc.constantFrom(blank, profile, small, own);
const anyEdits = fc.array(anyOperation, { minLength: 1, maxLength: 40 });

/** Every document on the way, the first and the last included, and the inverses. */
function edit(start: StudioDocument, operations: readonly Operation[]) {
	const documents = [start];
	const inverses: Operation[] = [];
	let document = start;
	for (const operation of operations) {
		const applied = apply(document, operation);
		({ document } = applied);
		documents.push(document);
		inverses.unshift(applied.inverse);
	}
	return { documents, document, inverses };
}

describe('any sequence of edits', () => {
	test('leaves a document that can be stored, read again and checked, with all its ids known', () => {
		fc.assert(
			fc.property(anyStart, anyEdits, (start, operations) => {
				const { document } = edit(start, operations);
				const stored: unknown = JSON.parse(JSON.stringify(document));
				const codes = checkDocument(document).issues.map(({ code }) => code);

				expect(readDocument(stored)).toEqual(document);
				expect(codes).not.toContain('missing-wording');
				expect(codes).not.toContain('extra-wording');
				expect(codes).not.toContain('unknown-id');
				expect(codes).not.toContain('duplicate-id');
			}),
			{ seed: 18, numRuns: 40 }
		);
	});

	test('gives the same bytes as before once all of it is undone', () => {
		fc.assert(
			fc.property(anyStart, anyEdits, (start, operations) => {
				const { document, inverses } = edit(start, operations);
				const { document: undone } = edit(document, inverses);

				expect(JSON.stringify(undone)).toBe(JSON.stringify(start));
			}),
			{ seed: 18, numRuns: 150 }
		);
	});

	test('can be published under ids that say what they name', () => {
		fc.assert(
			fc.property(anyStart, anyEdits, (start, operations) => {
				const { document } = edit(start, operations);
				const before = checkDocument(document).issues.map(({ code }) => code);
				const after = checkDocument(withLastingIds(document)).issues.map(({ code }) => code);

				expect(after.sort()).toEqual(before.sort());
			}),
			{ seed: 18, numRuns: 20 }
		);
	});
});

test('never changes the document that it is applied to', () => {
	const before = JSON.stringify(small);

	fc.assert(
		fc.property(anyEdits, (operations) => {
			edit(small, operations);
			expect(JSON.stringify(small)).toBe(before);
		}),
		{ seed: 18, numRuns: 50 }
	);
});
