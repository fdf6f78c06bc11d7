import { completeWording } from '#lib/bank/complete-wording.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { rolesReadingOf, type ResultReading } from '#lib/reading/reading.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { QuizBundle, Wording } from '#lib/schema/wording.ts';
import { buildQuiz } from './engine-quiz.ts';
import { resultTexts } from './result-views.ts';

interface MadeUp {
	/** 2 to 12. */
	readonly roles: number;
	/** 3 to 10. */
	readonly skills: number;
	readonly hasLongNames?: boolean;
	readonly locale?: Locale;
}

/** A quiz about nothing, of any size: item 1 to 3 of each skill, and words of usual or of great length. */
export function madeUpBundle({
	roles,
	skills,
	hasLongNames = false,
	locale = 'en'
}: MadeUp): QuizBundle {
	const skillIds = range(skills).map((s) => `skill-${String(s)}`);
	const quiz = buildQuiz({
		skills: skillIds.map((id) => ({ id })),
		roles: range(roles).map((r) => ({
			id: `role-${String(r)}`,
			seniority: 1,
			target: byId(skillIds, (s) => 30 + ((r * 37 + s * 23) % 60)),
			importance: byId(skillIds, () => 1)
		})),
		items: skillIds.flatMap((id) =>
			range(3).map((n) => ({
				id: `${id}-${String(n)}`,
				format: 'frequency',
				measures: { [id]: 1 }
			}))
		)
	});
	return {
		locale,
		quiz,
		wording: completeWording(quiz, { [locale]: wordingOf(quiz, hasLongNames) }, locale),
		honest: null
	};
}

/** A result of that quiz: the scores of its first role, a little off. */
export function madeUpResult(size: MadeUp): ResultReading {
	const bundle = madeUpBundle(size);
	const { quiz, locale } = bundle;
	const target = quiz.roles[0]?.target ?? {};
	const scores = Object.fromEntries(
		quiz.skills.map(({ id }, s) => [id, Math.round((target[id] ?? 0) + (s % 2 === 0 ? 9 : -9))])
	);
	const evidence = { kind: 'summary', scores } as const;
	return { ...rolesReadingOf(bundle, evidence, compileQuiz(quiz)), text: resultTexts[locale] };
}

function wordingOf(quiz: Quiz, isLong: boolean): Wording {
	const role = (n: number) =>
		isLong ? `Community & partnerships manager ${String(n)}` : `Maker ${String(n)}`;
	// a short name has at most 16 characters
	const short = (n: number) =>
		isLong ? `Coordinating 10${String(n % 10)}.` : `Making ${String(n)}`;
	return {
		name: isLong ? 'Which role in communication and in partnerships suits you?' : 'Making things',
		summary: 'What you make.',
		skills: Object.fromEntries(
			quiz.skills.map(({ id }, n) => [
				id,
				{
					name: isLong ? `${short(n)} and planning for others` : short(n),
					short: short(n),
					definition: '…'
				}
			])
		),
		roles: Object.fromEntries(quiz.roles.map(({ id }, n) => [id, { name: role(n), summary: '…' }])),
		duties: {},
		steps: {},
		formats: {},
		items: {}
	};
}

function range(count: number): number[] {
	return Array.from({ length: count }, (_, n) => n);
}

function byId(ids: readonly string[], value: (place: number) => number): Record<string, number> {
	return Object.fromEntries(ids.map((id, place) => [id, value(place)]));
}
