import { WorkshopProblem } from '#lib/server/workshops/problem.ts';
import { areWorkshopsReady } from '#lib/server/workshops/running-workshops.ts';
import type { RequestHandler } from './$types';

/** Whether the database can be read and written, so that workshops work. */
export const GET: RequestHandler = async () => {
	if (await areWorkshopsReady())
		return Response.json({ ready: true }, { headers: { 'cache-control': 'no-store' } });
	const message = 'workshops cannot be stored now; the log of the server says why';
	return new WorkshopProblem('unavailable', message).toResponse();
};
