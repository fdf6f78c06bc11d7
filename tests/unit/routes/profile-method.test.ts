import { describe, expect, it, test } from 'vitest';
import { termsIn } from '#lib/bank/complete-wording.ts';
import { method as english, type MethodSection } from '#lib/i18n/en/method.ts';
import { profileMethod as ownEnglish } from '#lib/i18n/en/profile-method.ts';
import { method as indonesian } from '#lib/i18n/id/method.ts';
import { profileMethod as ownIndonesian } from '#lib/i18n/id/profile-method.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { exampleCodes } from '#lib/server/example-codes.ts';
import { simulateProfile } from '#lib/simulation/simulate-profile.ts';
import { methodFacts } from '../../../src/routes/[lang=locale]/method/method-facts.ts';
import { profileNumbers } from '../../../src/routes/[lang=locale]/method/profile-numbers.ts';
import {
	exampleTable,
	profileTables,
	simulatedProfileTables
} from '../../../src/routes/[lang=locale]/method/profile-tables.ts';
import { workedExample } from '../../../src/routes/[lang=locale]/method/worked-example.ts';
import { writeNumbers } from '../../../src/routes/[lang=locale]/method/write-numbers.ts';
import { profileQuiz } from '../../support/profile-quiz.ts';

const quiz = profileQuiz();
const figures = simulateProfile(quiz, { takers: 300, seed: 1 });
const TYPE = { ...termsIn('en'), skill: 'type', Skill: 'Type', skills: 'types', Skills: 'Types' };
const TIPE = { ...TYPE, skill: 'tipe', Skill: 'Tipe', skills: 'tipe', Skills: 'Tipe' };

const bundle: QuizBundle = {
	locale: 'en',
	quiz,
	wording: {
		name: 'Liking',
		summary: '',
		skills: {},
		roles: {},
		duties: {},
		steps: {},
		formats: {},
		items: {},
		instruction: [],
		terms: TYPE,
		levels: null,
		evidence: '',
		language: 'en',
		onlyIn: null
	},
	honest: null
};
const facts = methodFacts(bundle, null, figures);
const LANGUAGES = [
	{ locale: 'en', text: english, own: ownEnglish(TYPE) },
	{ locale: 'id', text: indonesian, own: ownIndonesian(TIPE) }
] as const;

const [code = ''] = exampleCodes(quiz);
const example = await workedExample(code, {
	bundle,
	index: [{ id: quiz.id, versions: [quiz.version] }],
	fetch
});
if (example === null) throw new Error('There is no example.');

/** Every sentence of the plain page in both languages, by section. */
const sections = LANGUAGES.map(({ locale, text, own }) => {
	const numbers = profileNumbers(locale, writeNumbers(locale, text, facts), facts);
	return Object.values(own.plain).map((section): MethodSection => section(numbers));
});

describe('the method of a profile', () => {
	it('states one margin of error if all are the same', () => {
		expect(writeNumbers('en', english, facts).errors).toBe('8');
	});

	it('has as many paragraphs in both languages', () => {
		const lengths = sections.map((all) =>
			all.map(({ body, simulated = [] }) => [body.length, simulated.length])
		);
		expect(lengths[1]).toEqual(lengths[0]);
	});

	it('speaks of no role, match or readiness, and of skills only in the word of the quiz', () => {
		const said = (of: number) =>
			JSON.stringify([sections[of], LANGUAGES[of]?.own]).replace(/"\w+":/g, '');
		expect(said(0)).not.toMatch(/\b(roles?|match|readiness|skills?|undefined|NaN)\b/i);
		expect(said(1)).not.toMatch(/\b(peran|kecocokan|kesiapan|keterampilan|undefined|NaN)\b/i);
	});

	it('says how often the first letter, the letters and their order return on a parallel form', () => {
		const { first01, set01, order01 } = figures.scenarios.clean.parallel;
		expect(first01).toBeGreaterThan(set01);
		expect(set01).toBeGreaterThan(order01);
		for (const all of sections) {
			const said = all.flatMap(({ simulated = [] }) => simulated).join(' ');
			for (const share of [first01, set01, order01]) {
				expect(said).toContain(` ${String(Math.round(100 * share))}`);
			}
		}
	});

	it('has tables with a cell for every column, and different heads of rows', () => {
		for (const { locale, text, own } of LANGUAGES) {
			const tables = [
				...Object.values(profileTables(locale, text.note, own.note, facts)),
				...Object.values(simulatedProfileTables(locale, own.note, figures)),
				exampleTable(locale, own.note, example, quiz.scoring.shown01)
			];
			expect(tables).toHaveLength(6);
			for (const { caption, columns, rows } of tables) {
				const heads = rows.map(({ head }) => head);
				expect(new Set(heads).size, caption).toBe(heads.length);
				for (const { cells } of rows) expect(cells, caption).toHaveLength(columns.length - 1);
			}
		}
	});
});

test('the example of a profile leads from one score to first place among a hundred people', () => {
	expect(example.targets).toEqual([]);
	expect(example.people.reduce((sum, { people }) => sum + people, 0)).toBe(100);
	const [first, second] = example.standings;
	expect(example.score).toBe(first?.score);
	expect(first?.score).toBeGreaterThan(second?.score ?? 100);
	expect(example.standings.reduce((sum, { first01 }) => sum + first01, 0)).toBeCloseTo(1, 6);
});
