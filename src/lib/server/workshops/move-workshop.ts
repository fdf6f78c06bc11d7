import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { ControlView, WorkshopState } from '#lib/schema/workshop.ts';
import { publishWaiting } from './count-submission.ts';
import { findLedWorkshop } from './find-workshop.ts';
import { toControlView } from './control-view.ts';
import { WorkshopProblem } from './problem.ts';
import type { Workshops } from './workshops.ts';
import { changeWorkshop, type Change, type WorkshopRow } from './store.ts';
import { quizOf } from './workshop-quiz.ts';

/** The states from which a facilitator may move a workshop. Nothing is reopened; deleting is a separate call. */
const FROM: Readonly<Record<WorkshopState, readonly WorkshopState[]>> = {
	lobby: [],
	open: ['lobby'],
	revealed: ['open'],
	closed: ['lobby', 'open', 'revealed'],
	purged: []
};

interface Move {
	readonly code: string;
	readonly secret: string;
	readonly to: WorkshopState;
	/** The facilitator has counted as many people as devices. True only at this moment, so it is not stored. */
	readonly everyoneHere?: boolean | undefined;
}

/**
 * Moves a workshop to its next state. If it is already there, only the group may be published, which
 * needs the facilitator's word that everyone is here.
 */
export async function moveWorkshop(
	workshops: Workshops,
	{ code, secret, to, everyoneHere = false }: Move,
	from: string
): Promise<ControlView> {
	const found = await findLedWorkshop(workshops, code, secret, from);
	const plan = quizOf(workshops, found)?.plan;
	const moved = await changeWorkshop(
		workshops.store,
		found.code,
		(_tx, workshop): Change<WorkshopRow> => {
			if (workshop.state === to && !everyoneHere) return { write: null, answer: workshop };
			if (workshop.state !== to && !FROM[to].includes(workshop.state)) {
				throw new WorkshopProblem(
					'wrong-state',
					`a workshop cannot go from ${workshop.state} to ${to}`
				);
			}
			const write = {
				...(workshop.state !== to && stateColumns(to, workshops.now())),
				...shownColumns(to, workshop, plan, everyoneHere)
			};
			return { write, answer: { ...workshop, ...write, revision: workshop.revision + 1 } };
		}
	);
	if (moved === null)
		throw new WorkshopProblem('unknown-room', 'there is no workshop with this code');
	workshops.log('info', 'room-moved', { to, joined: moved.joined, finished: moved.finished });
	return toControlView(workshops, moved, secret);
}

/**
 * The columns that change with the state. Waiting members are published at the reveal, at the latest at
 * the close. Throws `UnreadableColumn` for tallies that cannot be read.
 */
export function columnsIn(
	to: WorkshopState,
	workshop: WorkshopRow,
	plan: Plan | undefined,
	now: number
) {
	return { ...stateColumns(to, now), ...shownColumns(to, workshop, plan) };
}

function stateColumns(to: WorkshopState, now: number) {
	return { state: to, ...(to === 'closed' && { closed_at: now }) };
}

function shownColumns(
	to: WorkshopState,
	workshop: WorkshopRow,
	plan: Plan | undefined,
	isEveryoneHere = false
) {
	const isShown = to === 'revealed' || to === 'closed';
	// the waiting sums were erased together with the answers
	if (!isShown || plan === undefined || workshop.emptied_at !== null) return {};
	return publishWaiting(plan, workshop, isEveryoneHere);
}
