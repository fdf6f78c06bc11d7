import { viewOf } from '#lib/engine/view-group.ts';
import type { Board } from '#lib/schema/workshop.ts';
import type { Frames } from './board-hub.ts';
import { audienceOf, findWorkshop, refuseSecret } from './find-workshop.ts';
import { frameOf } from './live-stream.ts';
import { WorkshopProblem } from './problem.ts';
import type { WorkshopRow } from './store.ts';
import { readPublished } from './tally-columns.ts';
import type { Workshops } from './workshops.ts';
import { quizOf } from './workshop-quiz.ts';

/** The current board of a workshop, for a facilitator secret or a screen key. Used where event streams are blocked. */
export async function readBoard(
	workshops: Workshops,
	{ code, key }: { readonly code: string; readonly key: string },
	from: string
): Promise<Board> {
	const workshop = await findWorkshop(
		workshops,
		code,
		from,
		(found) => audienceOf(found, key) !== null
	);
	const audience = audienceOf(workshop, key) ?? refuseSecret(workshops, from);
	workshops.limits.take('live', from, workshop.code);
	return audience === 'host' ? controlBoardOf(workshops, workshop) : boardOf(workshops, workshop);
}

/** The board of a workshop, made from its row alone, so that the cost does not grow with the members. */
export function boardOf(workshops: Pick<Workshops, 'findQuiz'>, workshop: WorkshopRow): Board {
	const { revision, state, show, joined, finished } = workshop;
	const isShown = state === 'revealed' || state === 'closed';
	const scored = isShown ? quizOf(workshops, workshop) : undefined;
	const view = scored ? viewOf(scored.plan, readPublished(workshop.published)) : null;
	return { revision, state, show, counts: { joined, finished }, view };
}

/** The part of a board that only control screens receive. */
export function hostPart({ controller, door }: WorkshopRow) {
	return { controller, door };
}

/** The board with the part for control screens. */
export function controlBoardOf(
	workshops: Pick<Workshops, 'findQuiz'>,
	workshop: WorkshopRow
): Board {
	return { ...boardOf(workshops, workshop), ...hostPart(workshop) };
}

/** The boards of a workshop as frames for the hub; null if there is no such workshop. */
export async function loadFrames(
	workshops: Pick<Workshops, 'store' | 'findQuiz'>,
	code: string
): Promise<Frames | null> {
	const workshop = await workshops.store.db
		.selectFrom('rooms')
		.selectAll()
		.where('code', '=', code)
		.executeTakeFirst();
	if (workshop === undefined) return null;
	const board = boardOf(workshops, workshop);
	return {
		screen: frameOf(workshop.revision, board),
		host: frameOf(workshop.revision, { ...board, ...hostPart(workshop) }),
		isLast: workshop.state === 'purged'
	};
}

/** The board of a workshop as an event stream, for a facilitator secret or a screen key. */
export async function watchWorkshop(
	workshops: Workshops,
	{
		code,
		key,
		seen
	}: { readonly code: string; readonly key: string; readonly seen: number | null },
	from: string
): Promise<ReadableStream<Uint8Array>> {
	const workshop = await findWorkshop(
		workshops,
		code,
		from,
		(found) => audienceOf(found, key) !== null
	);
	const audience = audienceOf(workshop, key) ?? refuseSecret(workshops, from);
	workshops.limits.take('live', from, workshop.code);
	if (workshops.hub.size >= workshops.caps.mostStreams) {
		throw new WorkshopProblem('too-many-requests', 'too many boards are open', { retryAfterS: 30 });
	}
	const release = workshops.limits.holdBoard(workshop.code, audience, from);
	return workshops.hub.open(workshop.code, audience, seen, release);
}
