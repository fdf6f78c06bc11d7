import { defaultBundle, quizIndex } from '#lib/server/bundles.ts';
import { exampleCodes } from '#lib/server/example-codes.ts';
import { findQuiz } from '#lib/server/quizzes.ts';
import { methodFacts } from './method-facts.ts';
import { workedExample } from './worked-example.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params, fetch }) => {
	const bundle = defaultBundle(params.lang);
	const { quiz } = bundle;
	const simulated = findQuiz(quiz.id, quiz.version)?.simulated ?? null;
	if (simulated === null) throw new Error(`questions/${quiz.id} has no simulated figures`);
	const [code = ''] = exampleCodes(quiz);
	return {
		facts: methodFacts(bundle, simulated),
		example: await workedExample(code, { bundle, index: quizIndex(), fetch })
	};
};
