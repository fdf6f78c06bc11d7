import { folderReport } from '#lib/server/quizzes.ts';
import { WorkshopProblem } from '#lib/server/workshops/problem.ts';
import { areWorkshopsReady } from '#lib/server/workshops/running-workshops.ts';
import type { RequestHandler } from './$types';

/**
 * Whether the database can be read and written, so that workshops work. Names the quizzes of `QUIZZES_DIR` that are
 * left out; the site is ready without them.
 */
export const GET: RequestHandler = async () => {
	if (await areWorkshopsReady()) {
		const quizzes = folderReport();
		const answer = { ready: true, ...(quizzes && { quizzes }) };
		return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
	}
	const message = 'workshops cannot be stored now; the log of the server says why';
	return new WorkshopProblem('unavailable', message).toResponse();
};
