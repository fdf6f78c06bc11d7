import { methodWordsOf } from '#lib/bank/method-words.ts';
import { defaultBundle, findBundle, quizIndex } from '#lib/server/bundles.ts';
import { exampleCodes } from '#lib/server/example-codes.ts';
import { findQuiz } from '#lib/server/quizzes.ts';
import { error } from '@sveltejs/kit';
import { methodFacts } from '../method-facts.ts';
import { workedExample } from '../worked-example.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params, fetch }) => {
	const bundle =
		params.quiz === undefined ? defaultBundle(params.lang) : findBundle(params.quiz, params.lang);
	const loaded = bundle && findQuiz(bundle.quiz.id, bundle.quiz.version);
	if (bundle === undefined || loaded === undefined) return error(404);
	const { quiz, wording } = bundle;
	const [code = ''] = exampleCodes(quiz);
	return {
		/** As in the address. */
		quizId: params.quiz,
		kind: quiz.kind,
		terms: wording.terms,
		facts: methodFacts(bundle, loaded.simulated, loaded.simulatedProfile),
		words: methodWordsOf(loaded, params.lang),
		example: await workedExample(code, { bundle, index: quizIndex(), fetch })
	};
};
