import { defaultBundle } from '#lib/server/bundles.ts';
import { findQuiz } from '#lib/server/quizzes.ts';
import { methodFacts } from './method-facts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const bundle = defaultBundle(params.lang);
	const simulated = findQuiz(bundle.quiz.id, bundle.quiz.version)?.simulated ?? null;
	if (simulated === null) throw new Error(`questions/${bundle.quiz.id} has no simulated figures`);
	return { facts: methodFacts(bundle, simulated) };
};
