import { describe, expect, test } from 'vitest';
import { storableCode, cleanLabel } from '#lib/caseload/entry.ts';
import { toReceived } from '#lib/caseload/received.ts';
import { dayOf } from '#lib/i18n/moment.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { sealCode } from '#lib/link/code-format.ts';
import { codeOf, received } from '../../support/desk-entries.ts';
import { thirtyItems } from '../../support/link-quiz.ts';

const DAY = '2026-11-22';
const code = codeOf('clear-specialist');

describe('a received code', () => {
	test('becomes an entry of the day, in the one spelling of its code', () => {
		const link = `https://arah.example/r#${code.toLowerCase()}`;
		expect(toReceived([{ code: link, label: ' Budi ' }], DAY, [])).toEqual({
			contents: [received('Budi')],
			known: 0,
			damaged: []
		});
	});

	test('that is damaged is handed back as it came', () => {
		const bad = `${code.slice(0, -1)}!`;
		expect(toReceived([{ code: bad, label: 'Budi' }], DAY, [])).toEqual({
			contents: [],
			known: 0,
			damaged: [bad]
		});
	});

	test('without a name is no second one of a result that has a name by now', () => {
		const found = [
			{ code, label: '' },
			{ code, label: 'Budi' },
			{ code, label: 'Citra' }
		];
		const { contents, known } = toReceived(found, DAY, [received('Budi')]);
		expect([contents.map(({ label }) => label), known]).toEqual([['Citra'], 2]);
	});

	test('twice in one text is one', () => {
		const { contents, known } = toReceived(
			[
				{ code, label: '' },
				{ code, label: '' }
			],
			DAY,
			[]
		);
		expect([contents.length, known]).toEqual([1, 1]);
	});
});

test('a code of a quiz or a format that is not here is kept, since it may be here one day', () => {
	const tomorrow = sealCode(4, [1, 2, 3]);
	expect(storableCode(tomorrow)).toBe(tomorrow);
	const foreign = encodeAnswers({ ...thirtyItems, print: 'K7M24Q9XAB1D' }, {});
	expect(storableCode(foreign)).toBe(foreign);
	expect(storableCode('')).toBeNull();
	expect(storableCode('no code')).toBeNull();
});

test('a label is cut at 80 characters, and never through one', () => {
	expect(cleanLabel('x'.repeat(100))).toHaveLength(80);
	expect(cleanLabel(`${'x'.repeat(79)}😀`)).toBe('x'.repeat(79));
});

test('a day is that of the place where the person is', () => {
	expect(dayOf(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
	expect(dayOf(new Date(2026, 10, 22, 23, 59))).toBe(DAY);
});
