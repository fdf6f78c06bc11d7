import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '#lib/server/environment.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { openWorkshops, type OpenWorkshops } from '#lib/server/workshops/open-workshops.ts';
import type { Answers } from '#lib/schema/quiz.ts';
import type { WorkshopDraft } from '#lib/schema/workshop.ts';
import type { ScoredQuiz } from '#lib/server/workshops/workshops.ts';
import { socialMediaRoles } from './bank-files.ts';

const { quiz, cases } = socialMediaRoles();

export const QUIZ = quiz.id;

/** The quiz of the workshops. */
export const scored: ScoredQuiz = { quiz, plan: compileQuiz(quiz) };

export const DRAFT: WorkshopDraft = {
	quiz: QUIZ,
	mode: 'full',
	locale: 'en',
	title: 'Class 1',
	rows: true,
	school: false
};

const LIMITS = { mostWorkshops: 1000, mostMembers: 1000, mostStreams: 1000 };

/** A clock that the test moves, by default wall time and monotonic time together. */
export function handClock(wall = Date.parse('2026-11-26T09:00:00Z')) {
	let steady = 0;
	return {
		clocks: { wall: () => wall, steady: () => steady },
		pass: (ms: number) => {
			wall += ms;
			steady += ms;
		},
		jump: (ms: number) => {
			wall += ms;
		}
	};
}

interface Asked extends Partial<Environment> {
	readonly clocks?: ReturnType<typeof handClock>['clocks'];
}

/** Open workshops in a database of PostgreSQL, or in a file that is removed with them. */
export async function openTestWorkshops({ clocks = handClock().clocks, ...asked }: Asked = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'arah-rooms-'));
	const logged: string[] = [];
	const listenUrl = asked.databaseUrl ?? null;
	const environment = {
		databaseUrl: null,
		listenUrl,
		dataDir: folder,
		quizzesDir: null,
		...LIMITS,
		...asked
	};
	const open: OpenWorkshops = await openWorkshops({
		environment,
		findQuiz: (id, version = quiz.version) =>
			id === quiz.id && version === quiz.version ? scored : undefined,
		log: (_level, event) => logged.push(event),
		clocks
	});
	return {
		...open,
		folder,
		logged,
		close: async () => {
			await open.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** What the worked cases of the quiz answer: careful people of every kind. */
const ANSWERS: readonly Answers[] = cases
	.filter(({ answers, expected }) => {
		const isCareful = ['clear', 'leaning', 'blend'].includes(expected.headline ?? '');
		return isCareful && Object.keys(answers).length > 20;
	})
	.map((one) => one.answers);

/** The answers of the k-th person; neighbours differ. */
export function answersOf(k: number): Answers {
	const answers = ANSWERS[k % ANSWERS.length];
	if (answers === undefined) throw new Error('the quiz has no worked cases');
	return answers;
}

/** A member's id like the ones that devices make, the same for the same number. */
export function memberOf(k: number): string {
	return Buffer.from(`member-${String(k).padStart(9, '0')}`).toString('base64url');
}
