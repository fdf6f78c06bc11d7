import { findBundle } from '#lib/server/bundles.ts';
import { listQuizzes } from '#lib/server/quizzes.ts';
import type { PageServerLoad } from './$types';

/** The names of the quizzes by id, since the device stores only ids. */
export const load: PageServerLoad = ({ params }) => ({
	quizNames: Object.fromEntries(
		listQuizzes().map(({ quiz }) => [
			quiz.id,
			findBundle(quiz.id, params.lang)?.wording.name ?? quiz.id
		])
	)
});
