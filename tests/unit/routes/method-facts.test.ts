import { describe, expect, it } from 'vitest';
import { termsIn } from '#lib/bank/complete-wording.ts';
import { method as english, type Method, type MethodSection } from '#lib/i18n/en/method.ts';
import { method as indonesian } from '#lib/i18n/id/method.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { honestRange } from '#lib/simulation/scenarios.ts';
import { simulate } from '#lib/simulation/simulation.ts';
import { methodFacts } from '../../../src/routes/[lang=locale]/method/method-facts.ts';
import { noteSections } from '../../../src/routes/[lang=locale]/method/note-sections.ts';
import { noteTables } from '../../../src/routes/[lang=locale]/method/note-tables.ts';
import { simulatedTables } from '../../../src/routes/[lang=locale]/method/simulated-tables.ts';
import { writeNumbers } from '../../../src/routes/[lang=locale]/method/write-numbers.ts';
import { baseQuiz, buildQuiz } from '../../support/engine-quiz.ts';

const FIGURES = simulate(buildQuiz(), { takers: 1500, seed: 1 });

const NO_WORDS = {
	name: 'Small',
	summary: '',
	skills: {},
	roles: {},
	duties: {},
	steps: {},
	formats: {},
	items: {},
	instruction: [],
	terms: termsIn('en'),
	levels: null,
	evidence: '',
	language: 'en' as const,
	onlyIn: null
};

function bundle(quiz = buildQuiz()): QuizBundle {
	return { locale: 'en', quiz, wording: NO_WORDS, honest: honestRange(FIGURES) };
}

const factsOf = (quiz = buildQuiz()) => methodFacts(bundle(quiz), FIGURES);

function simulatedIn(locale: Locale, note: Method['note']) {
	const { simulated } = factsOf();
	if (simulated === null) throw new Error('The figures are missing.');
	return simulatedTables(locale, note, simulated);
}

describe('methodFacts', () => {
	it('counts the items of every kind, in all and per skill', () => {
		const facts = factsOf();
		expect(facts.itemsByKind).toEqual({ scale: 9, choice: 1, preference: 1 });
		expect(facts.skills.map(({ items }) => items)).toEqual([
			{ scale: 3, choice: 1, preference: 0 },
			{ scale: 3, choice: 0, preference: 0 },
			{ scale: 3, choice: 1, preference: 0 }
		]);
	});

	it('puts the answers of the scale on credits of 0 to 1, whatever their unit', () => {
		const { anchors } = factsOf();
		expect(anchors.map(({ credit01 }) => credit01)).toEqual([0, 0.25, 0.5, 0.75, 1]);
	});

	it('expects an error of sigma0 over the root of the items', () => {
		const talking = factsOf().skills[1];
		expect(talking?.error).toBeCloseTo(24 / Math.sqrt(3), 9);
	});

	it('falls back on ids where the wording has no name', () => {
		const facts = factsOf();
		expect(facts.roles.map(({ name }) => name)).toEqual(['maker', 'talker', 'planner']);
		expect(facts.pairs.map(({ names }) => names)).toContainEqual(['maker', 'planner']);
	});
});

describe('noteTables', () => {
	it('gives every row a cell for every column after the first', () => {
		for (const [locale, text] of [['en', english] as const, ['id', indonesian] as const]) {
			const tables = {
				...noteTables(locale, text.note, factsOf()),
				...simulatedIn(locale, text.note)
			};
			for (const { caption, columns, rows } of Object.values(tables)) {
				for (const { cells } of rows) expect(cells, caption).toHaveLength(columns.length - 1);
			}
		}
	});

	it('has different row heads within a table, in both languages', () => {
		for (const [locale, text] of [['en', english] as const, ['id', indonesian] as const]) {
			const tables = {
				...noteTables(locale, text.note, factsOf()),
				...simulatedIn(locale, text.note)
			};
			for (const { caption, rows } of Object.values(tables)) {
				const heads = rows.map(({ head }) => head);
				expect(new Set(heads).size, caption).toBe(heads.length);
			}
		}
	});

	it('speaks of contradictions only where a question is reversed', () => {
		const { flags } = english.note;
		const headsOf = (quiz = buildQuiz()) =>
			noteTables('en', english.note, factsOf(quiz)).quality.rows.map(({ head }) => head);
		const items = baseQuiz().items.map((item) => ({ ...item, reverse: false }));
		expect(headsOf()).toContain(flags.contradiction);
		expect(headsOf(buildQuiz({ items }))).not.toContain(flags.contradiction);
	});

	it('prints weights and bars in thousandths', () => {
		const facts = factsOf();
		const { rows } = noteTables('en', english.note, facts).weights;
		const weight = facts.roles[0]?.weights[0] ?? 0;
		expect(rows[0]?.cells[0]).toBe(String(Math.round(1000 * weight)));
		expect(rows.at(-1)?.head).toBe(english.note.bar);
	});
});

describe('the method page', () => {
	it('has the same paragraphs in both languages, and no empty figure', () => {
		const facts = factsOf();
		const numbers = writeNumbers('en', english, facts);
		expect(Object.values(numbers)).not.toContain('');
		expect(Object.keys(indonesian.plain)).toEqual(Object.keys(english.plain));
		for (const key of [
			'questions',
			'skills',
			'sure',
			'readings',
			'why',
			'careless',
			'limits'
		] as const) {
			const lengths = ({ body, simulated = [] }: MethodSection) => [body.length, simulated.length];
			expect(lengths(indonesian.plain[key](numbers)), key).toEqual(
				lengths(english.plain[key](numbers))
			);
		}
	});

	it('does without figures where a quiz was not simulated', () => {
		const facts = methodFacts(bundle(), null);
		expect(facts.simulated).toBeNull();
		expect(() => writeNumbers('id', indonesian, facts)).not.toThrow();
	});

	it('leaves out the sections that a quiz has no use for', () => {
		const idsOf = (isDraft: boolean, languages: number) =>
			noteSections(english.note, { isDraft, languages, hasTargets: true }).map(({ id }) => id);
		expect(idsOf(true, 2)).toEqual(expect.arrayContaining(['languages', 'next']));
		expect(idsOf(false, 1)).not.toEqual(expect.arrayContaining(['languages']));
		expect(idsOf(false, 1)).not.toContain('next');
	});
});
