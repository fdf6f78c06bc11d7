import { stringify } from 'yaml';
import { loadBank } from '#lib/bank/load-bank.ts';
import type { Bank } from '#lib/bank/load-bank.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Wording } from '#lib/schema/wording.ts';
import { readQuestions } from '#lib/server/read-questions.ts';

/** The files of `questions/` as they are. */
export const realFiles: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(readQuestions('questions')).flatMap(([path, text]) =>
		typeof text === 'string' ? [[path, text]] : []
	)
);

/** Quizzes of the tests, which stay when a site removes its own. */
export const fixtureQuizzes = loadBank(readQuestions('tests/fixtures/questions')).quizzes;

/** Our own bank, read once. */
export const realBank: Bank = loadBank(realFiles);

/** The quizzes of this project, which follow the advice of questions/README.md, too. */
export const ownQuizzes: readonly LoadedQuiz[] = realBank.quizzes.filter(
	({ wording }) => wording.en?.by === 'The Arah project'
);

interface WholeQuiz extends LoadedQuiz {
	readonly wording: Readonly<Record<Locale, Wording>>;
}

/** A whole quiz of roles in both languages. */
export const socialMediaRoles = () => fixtureQuiz('social-media-roles');

/** A whole profile in both languages. */
export const careerInterests = () => fixtureQuiz('career-interests');

function fixtureQuiz(wanted: string): WholeQuiz {
	const found = fixtureQuizzes.find(({ quiz }) => quiz.id === wanted);
	const { en, id } = found?.wording ?? {};
	if (!found || !en || !id) {
		throw new Error(
			'tests/fixtures/questions has errors: npm run questions -- tests/fixtures/questions'
		);
	}
	return { ...found, wording: { en, id } };
}

/** Plain data that a test may change at will before it becomes a file. */
export type Loose = Record<string, unknown>;

export interface SmallFiles {
	quiz: {
		id: string;
		version: number;
		evidence: string;
		date: string;
		minutes: number;
		kind?: string;
		skills: { id: string; symbol?: string }[];
		code?: Loose;
		quick?: Loose;
		roles: {
			id: string;
			seniority?: number;
			prior?: number;
			target: Record<string, number>;
			importance?: Record<string, number>;
		}[];
		duties: string[];
		formats: Record<string, SmallFormat>;
		items: SmallItem[];
		readings?: Loose;
		tested?: Loose;
		scoring?: Loose;
		bands?: { id: string; from: number }[];
	};
	en: SmallWording;
	id: SmallWording;
	cases: { within: Loose; cases: Loose[] };
	/** simulated.json, where there is one. */
	figures?: object;
}

interface SmallFormat {
	kind: string;
	sigma0?: number;
	options?: { id: string; credit: number }[];
}

export interface SmallItem {
	id: string;
	format: string;
	measures?: Record<string, number>;
	reverse?: boolean;
	duties?: string[];
	options?: { id: string; credits?: Record<string, number>; role?: string }[];
}

interface SmallWording {
	name: string;
	summary: string;
	instruction?: string[];
	terms?: Record<string, string>;
	levels?: string[];
	hero?: Loose;
	method?: Loose;
	skills: Record<string, Loose>;
	roles: Record<string, Loose>;
	duties: Record<string, string>;
	formats: Record<string, { lead: string; options?: Record<string, string> }>;
	items: Record<string, { stem: string; options?: Record<string, string> }>;
	steps?: Record<string, Record<string, string>>;
}

const SKILLS = ['cooking', 'serving', 'buying'];
const ROLES = ['cook', 'waiter'];
const STEPS = ['no', 'a-bit', 'yes'];

/** A valid quiz about something else: 3 skills, 2 roles, 11 items of three formats. */
export function smallFiles(): SmallFiles {
	const items: SmallItem[] = [
		...SKILLS.flatMap((skill) =>
			[1, 2, 3].map((n) => ({ id: `${skill}-${n}`, format: 'scale', measures: { [skill]: 1 } }))
		),
		{
			id: 'scene',
			format: 'choice',
			measures: { cooking: 0.47, buying: 0.25 },
			duties: ['shop'],
			options: [
				{ id: 'left', credits: { cooking: 0, buying: 2 } },
				{ id: 'right', credits: { cooking: 3, buying: 0 } }
			]
		},
		{
			id: 'liking',
			format: 'preference',
			options: [
				{ id: 'kitchen', role: 'cook' },
				{ id: 'tables', role: 'waiter' }
			]
		}
	];
	return {
		quiz: {
			id: 'kitchen',
			version: 1,
			evidence: 'draft',
			date: '2026-11-22',
			minutes: 3,
			skills: SKILLS.map((id) => ({ id })),
			roles: [
				{
					id: 'cook',
					seniority: 1,
					target: { cooking: 85, serving: 30, buying: 60 },
					importance: { cooking: 5, serving: 1, buying: 3 }
				},
				{
					id: 'waiter',
					seniority: 1,
					target: { cooking: 30, serving: 85, buying: 30 },
					importance: { cooking: 1, serving: 5, buying: 1 }
				}
			],
			duties: ['shop'],
			formats: {
				scale: {
					kind: 'scale',
					sigma0: 24,
					options: STEPS.map((id, credit) => ({ id, credit }))
				},
				choice: { kind: 'choice', sigma0: 35 },
				preference: { kind: 'preference' }
			},
			items
		},
		en: smallWording(items),
		id: smallWording(items),
		cases: {
			within: { points: 0.01, match01: 0.001 },
			cases: [{ id: 'one', why: 'a cook', basis: 'by-hand', fill: { scale: 'yes' }, expected: {} }]
		}
	};
}

function smallWording(items: readonly SmallItem[]): SmallWording {
	return {
		name: 'Kitchen',
		summary: 'Cook or waiter?',
		skills: byId(SKILLS, (id) => ({ name: id, short: id, definition: id })),
		roles: byId(ROLES, (id) => ({ name: id, summary: id })),
		duties: { shop: 'Shop' },
		formats: {
			scale: { lead: 'Do you?', options: byId(STEPS, (id) => id) },
			choice: { lead: 'Choose.' },
			preference: { lead: 'Like?' }
		},
		items: Object.fromEntries(
			items.map(({ id, options }) => [
				id,
				options
					? {
							stem: id,
							options: byId(
								options.map((option) => option.id),
								(option) => option
							)
						}
					: { stem: id }
			])
		)
	};
}

function byId<T>(ids: readonly string[], valueOf: (id: string) => T): Record<string, T> {
	return Object.fromEntries(ids.map((id) => [id, valueOf(id)]));
}

/** The files of a small quiz as texts under `kitchen/v1/`. */
export function toTexts({ quiz, en, id, cases, figures }: SmallFiles): Record<string, string> {
	return {
		'kitchen/v1/quiz.yaml': toYaml(quiz),
		'kitchen/v1/en.yaml': toYaml(en),
		'kitchen/v1/id.yaml': toYaml(id),
		'kitchen/v1/cases.yaml': toYaml(cases),
		...(figures && { 'kitchen/v1/simulated.json': JSON.stringify(figures, null, '\t') })
	};
}

function toYaml(value: unknown): string {
	return stringify(value, { aliasDuplicateObjects: false });
}

/** The bank of a small quiz after a change to it. */
export function bankAfter(change: (files: SmallFiles) => void): Bank {
	const files = smallFiles();
	change(files);
	return loadBank(toTexts(files));
}

/** An entry of a list that a test is sure of. */
export function at<T>(list: readonly T[], index: number): T {
	const entry = list[index];
	if (entry === undefined) throw new Error(`There is no entry ${index}.`);
	return entry;
}
