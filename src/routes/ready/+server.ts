import { RoomProblem } from '#lib/server/rooms/problem.ts';
import { runningRooms } from '#lib/server/rooms/running-rooms.ts';
import type { RequestHandler } from './$types';

/** The database answers: rooms can be opened. */
export const GET: RequestHandler = async () => {
	try {
		await runningRooms().ask();
		return Response.json({ ready: true }, { headers: { 'cache-control': 'no-store' } });
	} catch {
		return new RoomProblem('unavailable', 'the database cannot be reached').toResponse();
	}
};
