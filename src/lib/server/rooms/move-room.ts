import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { HostView, RoomState } from '#lib/schema/room.ts';
import { publishWaiting } from './count-submission.ts';
import { findHostedRoom } from './find-room.ts';
import { toHostView } from './host-view.ts';
import { RoomProblem } from './problem.ts';
import type { Rooms } from './rooms.ts';
import { changeRoom, type Change, type RoomRow } from './store.ts';

/** From where a host may move a room to a state. Nothing is opened again, and deleting is another call. */
const FROM: Readonly<Record<RoomState, readonly RoomState[]>> = {
	lobby: [],
	open: ['lobby'],
	revealed: ['open'],
	closed: ['lobby', 'open', 'revealed'],
	purged: []
};

interface Move {
	readonly code: string;
	readonly secret: string;
	readonly to: RoomState;
	/** The host has counted as many people as devices. True of this moment only, so it is not stored. */
	readonly everyoneHere?: boolean | undefined;
}

/**
 * Moves a room to its next state. One that is there already stays there; its group may be shown now
 * if the host says that everyone is here.
 */
export async function moveRoom(
	rooms: Rooms,
	{ code, secret, to, everyoneHere = false }: Move,
	from: string
): Promise<HostView> {
	const found = await findHostedRoom(rooms, code, secret, from);
	const plan = rooms.findQuiz(found.quiz, found.version)?.plan;
	const moved = await changeRoom(rooms.store, found.code, (_tx, room): Change<RoomRow> => {
		if (room.state === to && !everyoneHere) return { write: null, answer: room };
		if (room.state !== to && !FROM[to].includes(room.state)) {
			throw new RoomProblem('wrong-state', `a room cannot go from ${room.state} to ${to}`);
		}
		const write = {
			...(room.state !== to && stateColumns(to, rooms.now())),
			...shownColumns(to, room, plan, everyoneHere)
		};
		return { write, answer: { ...room, ...write, revision: room.revision + 1 } };
	});
	if (moved === null) throw new RoomProblem('unknown-room', 'there is no room with this code');
	rooms.log('info', 'room-moved', { to, joined: moved.joined, finished: moved.finished });
	return toHostView(rooms, moved, secret);
}

/**
 * What changes with the state. Whoever waits is published with the reveal, and at the latest at the
 * end. Throws for tallies that cannot be read.
 */
export function columnsIn(to: RoomState, room: RoomRow, plan: Plan | undefined, now: number) {
	return { ...stateColumns(to, now), ...shownColumns(to, room, plan) };
}

function stateColumns(to: RoomState, now: number) {
	return { state: to, ...(to === 'closed' && { closed_at: now }) };
}

function shownColumns(
	to: RoomState,
	room: RoomRow,
	plan: Plan | undefined,
	isEveryoneHere = false
) {
	const isShown = to === 'revealed' || to === 'closed';
	// with the answers, the sums of those who wait were erased
	if (!isShown || plan === undefined || room.emptied_at !== null) return {};
	return publishWaiting(plan, room, isEveryoneHere);
}
