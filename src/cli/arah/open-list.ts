import { indexQuizzes } from '#lib/bank/index-quizzes.ts';
import { bundleOf } from '#lib/bank/loaded-quiz.ts';
import { loadBank } from '#lib/bank/load-bank.ts';
import { toCompared, type Compared } from '#lib/reading/compared.ts';
import { profileReadingOf } from '#lib/reading/profile-reading.ts';
import { readCode } from '#lib/reading/read-code.ts';
import { rolesReadingOf } from '#lib/reading/reading.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { findCodes } from '#lib/link/find-codes.ts';
import type { FoundCode } from '#lib/link/found-code.ts';
import { toLabel } from '#lib/link/label-text.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { readQuestions } from '#lib/server/read-questions.ts';
import { QUESTIONS, TO_SCORE } from './find-quiz.ts';

interface Words {
	readonly locale: Locale;
	/** The name of a result that has none, from its place among the results, counted from 1. */
	readonly unnamed: (position: number) => string;
}

/** The results of a list, and the codes in it that cannot be opened. */
export interface OpenedList {
	readonly results: readonly Compared[];
	readonly problems: readonly {
		readonly found: FoundCode;
		readonly issue: LinkIssue['code'];
	}[];
}

/**
 * Opens and scores every code in a text, each with the quiz version that it names, from the quizzes
 * that come with this copy of Arah. Never throws.
 */
export function openList(text: string, { locale, unnamed }: Words): OpenedList {
	const known = new Map(
		loadBank(readQuestions(QUESTIONS), TO_SCORE).quizzes.map((loaded) => {
			const { quiz } = loaded;
			return [quiz, { bundle: bundleOf(loaded, locale), plan: compileQuiz(quiz) }];
		})
	);
	const quizzes = [...known.keys()];
	const index = indexQuizzes(quizzes);
	const results: Compared[] = [];
	const problems: OpenedList['problems'][number][] = [];
	for (const found of findCodes(text)) {
		const read = readCode(found.code, quizzes, index);
		if (!read.ok) {
			problems.push({ found, issue: read.issue.code });
			continue;
		}
		const opened = known.get(read.quiz);
		if (opened === undefined) throw new Error(`the code was read with another quiz: ${found.code}`);
		const score = read.quiz.kind === 'profile' ? profileReadingOf : rolesReadingOf;
		const reading = score(opened.bundle, read.evidence, opened.plan);
		const label = toLabel(found.label);
		const name = label || unnamed(results.length + 1);
		results.push(toCompared(reading, { label, date: '', isReal: false }, name));
	}
	return { results, problems };
}
