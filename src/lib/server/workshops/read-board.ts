import type { Board } from '#lib/schema/workshop.ts';
import { boardOf, controlBoardOf } from './board-of.ts';
import { audienceOf, findWorkshop, refuseSecret } from './find-workshop.ts';
import type { Workshops } from './workshops.ts';

/** The board of a workshop as it is now, for a facilitator secret or a screen key: for whoever gets no event stream. */
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
