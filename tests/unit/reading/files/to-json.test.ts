import { expect, test } from 'vitest';
import { toJson, toRecord } from '#lib/reading/files/to-json.ts';
import { result } from './result-fixture.ts';

const origin = {
	headline: { kind: 'clear' },
	mode: 'quick',
	code: 'A1b2',
	answers: { 'make-1': 'often' }
} as const;

test('the record has the documented shape', () => {
	expect(toRecord(result, origin)).toEqual({
		format: 1,
		quiz: 'tiny',
		version: 2,
		mode: 'quick',
		skills: {
			make: { score: 62.4, se: 11.7, answered: 3 },
			talk: { score: 96, se: 9.1, answered: 3 },
			plan: { score: null, se: null, answered: 0 }
		},
		match: { officer: 0.972, strategist: 0.028 },
		top: 'officer',
		second: 'strategist',
		label: 'clear',
		withheld: false,
		readiness: { officer: 95.6, strategist: null },
		readinessSe: { officer: 4.2, strategist: null },
		preference: { officer: 2, strategist: 1 },
		flags: ['skill-not-measured'],
		code: 'A1b2',
		answers: { 'make-1': 'often' }
	});
});

test('the text reads back as the record, number by number', () => {
	expect(JSON.parse(toJson(result, origin))).toEqual(toRecord(result, origin));
});

test('a result whose match is withheld says so, beside its numbers', () => {
	expect(toRecord(result, { ...origin, headline: { kind: 'withheld' } })).toMatchObject({
		withheld: true,
		match: { officer: 0.972 }
	});
});

test('a result from a summary code has no answers', () => {
	expect(toRecord(result, { ...origin, mode: null, code: 'X', answers: null })).toMatchObject({
		mode: null,
		answers: null
	});
});

test('skills and roles keep the order of the quiz', () => {
	const record = toRecord(result, origin);
	expect(Object.keys(record.skills)).toEqual(['make', 'talk', 'plan']);
	expect(Object.keys(record.match)).toEqual(['officer', 'strategist']);
});
