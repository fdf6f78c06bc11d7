import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { defaultBundle, quizIndex } from '#lib/server/bundles.ts';
import { exampleCodes } from '#lib/server/example-codes.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

/**
 * The results are after # or are added on the page. The quiz that nearly every code names is in the data of
 * the page; another one is fetched if a code names it.
 */
export const load: PageServerLoad = ({ params }) => {
	const bundle = defaultBundle(params.lang);
	// The profile of the first role, as an example of a code.
	const [role] = compileQuiz(bundle.quiz).roles;
	const scores = bundle.quiz.skills.map(({ id }, s) => [id, role?.targets[s] ?? null] as const);
	return {
		bundle,
		index: quizIndex(),
		examples: exampleCodes(bundle.quiz),
		example: encodeSummary(bundle.quiz, Object.fromEntries(scores))
	};
};
