import { findBundle } from '#lib/server/bundles.ts';
import { listQuizzes } from '#lib/server/quizzes.ts';
import type { PageServerLoad } from './$types';

/** The device keeps quizzes by id; a reader knows them by name. */
export const load: PageServerLoad = ({ params }) => ({
	quizNames: Object.fromEntries(
		listQuizzes().map(({ quiz }) => [
			quiz.id,
			findBundle(quiz.id, params.lang)?.wording.name ?? quiz.id
		])
	)
});
