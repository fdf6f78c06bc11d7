import type { ControlView } from '#lib/schema/workshop.ts';
import { closesAt, closesEmptyAt, emptiesAt } from './deadlines.ts';
import { findLedWorkshop, toPublicWorkshop } from './find-workshop.ts';
import { controlBoardOf } from './read-board.ts';
import { screenKeyOf } from './secrets.ts';
import type { WorkshopRow } from './store.ts';
import type { Workshops } from './workshops.ts';

/** The content of a control screen, for a facilitator secret. Throws a problem for a wrong secret. */
export async function readControlView(
	workshops: Workshops,
	code: string,
	secret: string,
	from: string
): Promise<ControlView> {
	return toControlView(workshops, await findLedWorkshop(workshops, code, secret, from), secret);
}

export function toControlView(
	workshops: Workshops,
	workshop: WorkshopRow,
	secret: string
): ControlView {
	const { closed_at, emptied_at, keep_hours } = workshop;
	const iso = (time: number) => new Date(time).toISOString();
	const emptyAt = closesEmptyAt(workshop);
	return {
		workshop: toPublicWorkshop(workshops, workshop),
		board: controlBoardOf(workshops, workshop),
		screenKey: screenKeyOf(secret),
		closesAt: closed_at === null ? iso(closesAt(workshop)) : null,
		closesEmptyAt: emptyAt === null ? null : iso(emptyAt),
		purgeAt: closed_at === null ? null : iso(emptiesAt(keep_hours, closed_at)),
		isEmptied: emptied_at !== null
	};
}
