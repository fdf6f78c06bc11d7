import { expect, test } from 'vitest';
import { bundleOf } from '#lib/bank/loaded-quiz.ts';
import { comparisonFile } from '#lib/reading/files/comparison-file.ts';
import { toCompared } from '#lib/reading/compared.ts';
import { profileReadingOf } from '#lib/reading/profile-reading.ts';
import { rolesReadingOf } from '#lib/reading/reading.ts';
import { toReceived } from '#lib/caseload/received.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { compare as english } from '#lib/i18n/en/compare.ts';
import { compare as indonesian } from '#lib/i18n/id/compare.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { findCodes } from '#lib/link/find-codes.ts';
import { caseAnswers } from '#lib/bank/case-answers.ts';
import { careerInterests, socialMediaRoles } from '../../../support/bank-files.ts';
import { answersOf } from '../../../support/link-quiz.ts';

const NAMES = [
	...[
		'I Gusti Ayu Made Sri Wahyuni',
		'Dewi, S.Pd., M.Pd.',
		'Budi (kelas A?)',
		'hasil',
		'Ani "Nia"'
	],
	...[
		'=Budi',
		"O'Brien; Sean",
		'Prof. Dr. Ir. H. Raden Mas Surya Kusumo',
		'👩‍🏫',
		'clear',
		'2110511001'
	]
];
const loaded = socialMediaRoles();
const { quiz } = loaded;
const answersAt = (i: number) =>
	answersOf(
		quiz,
		quiz.items.map((_, q) => 1 + ((q + i) % 4))
	);
const people = NAMES.map((label, i) => ({
	label,
	code: encodeAnswers(quiz, answersAt(i)),
	date: i % 3 === 0 ? '' : `2026-0${String((i % 9) + 1)}-28`
}));

const plan = compileQuiz(quiz);

function resultsIn(locale: 'en' | 'id') {
	const bundle = bundleOf(loaded, locale);
	const results = people.map(({ label, date }, i) => {
		const evidence = { kind: 'full', mode: 'full', answers: answersAt(i) } as const;
		const beside = { label, date, isReal: false };
		return toCompared(rolesReadingOf(bundle, evidence, plan), beside, label);
	});
	return { results, isOnePerson: false };
}

test.each([
	['en', 'csv', english],
	['id', 'csv', indonesian],
	['en', 'json', english]
] as const)('the %s %s of a comparison reads back whole', (locale, kind, text) => {
	const file = comparisonFile(kind, text, resultsIn(locale));
	const found = findCodes(file).map(({ code, label, date = '' }) => ({ label, code, date }));
	expect(found).toEqual(people);
	const { contents } = toReceived(findCodes(file), '2026-11-30', []);
	expect(contents.map(({ entered }) => entered)).toEqual(
		people.map(({ date }) => (date === '' ? '2026-11-30' : date))
	);
});

test('the table of an Indonesian page has semicolons, as Excel expects there', () => {
	const [head = ''] = comparisonFile('csv', indonesian, resultsIn('id')).split('\r\n');
	expect(head).toMatch(/^\ufeffnama;kode;/);
	expect(comparisonFile('csv', english, resultsIn('en'))).toMatch(/^\ufeffname,code,/);
});

test('a day that there is not, or that could be two, is not read', () => {
	const [{ code } = { code: '' }] = people;
	for (const day of ['2026-02-30', '01/02/2026', '2026-1-2', '28 Feb']) {
		expect(findCodes(`name,code,date\nAni,${code},${day}`)).toEqual([
			{ code, label: 'Ani', line: 2 }
		]);
		const json = JSON.stringify({ name: 'Ani', code, date: day });
		expect(findCodes(json)).toEqual([{ code, label: 'Ani', line: 1 }]);
	}
});

test('a table that Excel saved again with the other separator reads back whole', () => {
	const rows = people.map(({ code, label }) => `"${label.replaceAll('"', '""')}",${code},62`);
	const commas = ['name,code,points', ...rows].join('\r\n');
	const tabs = ['nama\tkode', ...people.map(({ code, label }) => `${label}\t${code}`)].join('\n');
	expect(findCodes(commas).map(({ label }) => label)).toEqual(NAMES);
	expect(findCodes(tabs).map(({ label }) => label)).toEqual(NAMES);
});

test('a profile has its letters in the table and its ranking in the data, and no role in either', () => {
	const interests = careerInterests();
	const results = ['clear-code', 'third-open'].map((id) => {
		const found = interests.cases.find((one) => one.id === id);
		if (found === undefined) throw new Error(`There is no case ${id}.`);
		const answers = caseAnswers(interests.quiz, found);
		const reading = profileReadingOf(bundleOf(interests, 'en'), {
			kind: 'full',
			mode: 'full',
			answers
		});
		return toCompared(reading, { label: id, date: '', isReal: false }, id);
	});

	const shown = { results, isOnePerson: false };
	const [head = '', first = '', second = ''] = comparisonFile('csv', english, shown).split('\r\n');
	expect(head).toContain('answers,letters,Realistic,');
	expect(head).not.toContain(english.csv.role);
	expect(first).toMatch(/^clear-code,[^,]+,,[^,]+,1,all questions,Code [RIASEC]{3},\d+,/);
	expect(second).toMatch(/,"?Code [RIASEC]{3}(, [RIASEC]{3})* or [RIASEC]{3}"?,\d+,/);

	const { results: records, cover } = JSON.parse(comparisonFile('json', english, shown));
	const rankings = results.map(({ result }) => 'profile' in result && result.profile.places);
	expect(records).toMatchObject(
		rankings.map((places) => ({ kind: 'profile', counted: true, places }))
	);
	expect(records[0]).not.toHaveProperty('match');
	expect(cover).toEqual({ 'career-interests': [] });

	const overTime = comparisonFile('csv', english, { results, isOnePerson: true });
	expect(overTime).toContain('from,to,type,score before,');
});
