import { RoomProblem } from '#lib/server/rooms/problem.ts';
import { areRoomsReady } from '#lib/server/rooms/running-rooms.ts';
import type { RequestHandler } from './$types';

/** The database answers and takes what is written: rooms can be opened. */
export const GET: RequestHandler = async () => {
	if (await areRoomsReady())
		return Response.json({ ready: true }, { headers: { 'cache-control': 'no-store' } });
	const message = 'rooms cannot be stored now; the log of the server says why';
	return new RoomProblem('unavailable', message).toResponse();
};
