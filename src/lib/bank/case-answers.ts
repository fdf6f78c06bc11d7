import type { Case } from '#lib/schema/cases.ts';
import type { Answers, Quiz } from '#lib/schema/quiz.ts';

/** The answers of a worked case: `fill` by format, overridden by `answers`, without `skipped`. */
export function caseAnswers(quiz: Quiz, { fill, answers, skipped }: Case): Answers {
	const entries = quiz.items.flatMap(({ id, format }) => {
		if (skipped.includes(id)) return [];
		const option = ownValue(answers, id) ?? ownValue(fill, format);
		return option === undefined ? [] : [[id, option] as const];
	});
	return Object.fromEntries(entries);
}

/** Ids may be words like "constructor", which every object inherits. */
function ownValue(record: Readonly<Record<string, string>>, key: string): string | undefined {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}
