import { indexQuizzes } from '#lib/bank/index-quizzes.ts';
import { bundleOf } from '#lib/bank/loaded-quiz.ts';
import { loadBank } from '#lib/bank/load-bank.ts';
import { toCompared, type Compared } from '#lib/reading/compared.ts';
import { readingOf } from '#lib/reading/reading.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { decodeCode } from '#lib/link/decode-code.ts';
import { findCodes } from '#lib/link/find-codes.ts';
import type { FoundCode } from '#lib/link/found-code.ts';
import { toLabel } from '#lib/link/label-text.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import { openCode } from '#lib/link/open-code.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { readQuestions } from '../read-questions.ts';
import { QUESTIONS } from './find-quiz.ts';

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
		readonly issue: LinkIssue | { readonly code: 'profile' };
	}[];
}

/**
 * Opens and scores every code in a text, each with the quiz version that it names, from the quizzes
 * that come with this copy of Arah. Never throws.
 */
export function openList(text: string, { locale, unnamed }: Words): OpenedList {
	const quizzes = loadBank(readQuestions(QUESTIONS)).quizzes.map((loaded) => ({
		bundle: bundleOf(loaded, locale),
		plan: compileQuiz(loaded.quiz)
	}));
	const index = indexQuizzes(quizzes.map(({ bundle }) => bundle.quiz));
	const results: Compared[] = [];
	const problems: OpenedList['problems'][number][] = [];
	for (const found of findCodes(text)) {
		const opened = openCode(found.code, index);
		if (!opened.ok) {
			problems.push({ found, issue: opened.issue });
			continue;
		}
		const { bundle, plan } = quizOf(opened.code, quizzes);
		const decoded = decodeCode(opened.code, bundle.quiz);
		if (!decoded.ok) {
			problems.push({ found, issue: decoded.issue });
			continue;
		}
		const reading = readingOf(bundle, decoded.evidence, plan);
		if (reading.kind === 'profile') {
			problems.push({ found, issue: { code: 'profile' } });
			continue;
		}
		const label = toLabel(found.label);
		const name = label || unnamed(results.length + 1);
		results.push(toCompared(reading, { label, date: '', isReal: false }, name));
	}
	return { results, problems };
}

function quizOf<Q extends { readonly bundle: QuizBundle }>(
	{ quiz, version }: { readonly quiz: Quiz['id']; readonly version: number },
	quizzes: readonly Q[]
): Q {
	const found = quizzes.find(
		({ bundle }) => bundle.quiz.id === quiz && bundle.quiz.version === version
	);
	if (found === undefined) throw new Error(`the index names a quiz that is not there: ${quiz}`);
	return found;
}
