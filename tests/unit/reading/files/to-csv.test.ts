import { expect, test } from 'vitest';
import { toCsv, type CsvWords } from '#lib/reading/files/to-csv.ts';
import { result as english } from '../../../support/english.ts';
import { result } from './result-fixture.ts';

const words: CsvWords = {
	columns: { kind: 'Reading', name: 'Name', value: 'Value', low: 'From', high: 'To' },
	kinds: {
		quiz: 'Quiz',
		version: 'Version',
		mode: 'Mode',
		code: 'Code',
		withheld: 'Held back',
		skill: 'Skill',
		match: 'Match',
		readiness: 'Readiness',
		preference: 'Enjoys'
	},
	quizName: 'Tiny',
	skillNames: { make: 'Making', talk: 'Talking, writing', plan: '=Planning' },
	roleNames: { officer: 'Officer', strategist: 'Strategist' },
	flags: english.flags
};

const options = {
	caps: { min: 0.05, max: 0.95 },
	mode: 'quick match',
	code: 'A1b2',
	withheldBecause: [],
	separator: ','
} as const;

test('a result is one line a reading, in whole numbers', () => {
	expect(toCsv(result, words, options).slice(1).split('\r\n')).toEqual([
		'Reading,Name,Value,From,To',
		'Quiz,Tiny,tiny,,',
		'Version,,2,,',
		'Mode,,quick match,,',
		'Code,,A1b2,,',
		'Skill,Making,62,51,74',
		'Skill,"Talking, writing",96,87,100',
		"Skill,'=Planning,,,",
		'Match,Officer,>95%,,',
		'Match,Strategist,<5%,,',
		'Readiness,Officer,>95%,91,100',
		'Readiness,Strategist,,,',
		'Enjoys,Officer,2,,',
		'Enjoys,Strategist,1,,',
		''
	]);
});

test('the code can be left out', () => {
	expect(toCsv(result, words, { ...options, code: null })).not.toContain('Code');
});

test('a summary code does not say how the questions were asked, and neither does its table', () => {
	expect(toCsv(result, words, { ...options, mode: null })).not.toContain('Mode');
});

test('a match that the app holds back says so before its numbers, with each reason', () => {
	const table = toCsv(result, words, { ...options, withheldBecause: ['contradiction'] });
	expect(table).toContain(
		'Held back,Some answers contradict each other. Please look at them again.,contradiction,,\r\nSkill'
	);
});

test('a semicolon can part the columns', () => {
	expect(toCsv(result, words, { ...options, separator: ';' })).toContain('Skill;Making;62;51;74');
});
