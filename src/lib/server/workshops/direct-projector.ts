import type { Door, ControlView, Show } from '#lib/schema/workshop.ts';
import { findLedWorkshop } from './find-workshop.ts';
import { toControlView } from './control-view.ts';
import { WorkshopProblem } from './problem.ts';
import type { Workshops } from './workshops.ts';
import { changeWorkshop, type Change, type WorkshopRow } from './store.ts';

interface Direction {
	readonly code: string;
	readonly secret: string;
}

/** Sets the content of the projector. */
export function showOnScreen(
	workshops: Workshops,
	{ show, ...direction }: Direction & { readonly show: Show },
	from: string
): Promise<ControlView> {
	return direct(workshops, direction, { show }, from);
}

/** Opens or closes the door. Members stay in and can submit even if it is closed. */
export function moveDoor(
	workshops: Workshops,
	{ door, ...direction }: Direction & { readonly door: Door },
	from: string
): Promise<ControlView> {
	return direct(workshops, direction, { door }, from);
}

/** Gives control to a device; the other control screens learn of it from their boards. */
export function takeOver(
	workshops: Workshops,
	{ device, ...direction }: Direction & { readonly device: string },
	from: string
): Promise<ControlView> {
	return direct(workshops, direction, { controller: device }, from);
}

async function direct(
	workshops: Workshops,
	{ code, secret }: Direction,
	write: Partial<Pick<WorkshopRow, 'show' | 'door' | 'controller'>>,
	from: string
): Promise<ControlView> {
	const found = await findLedWorkshop(workshops, code, secret, from);
	const directed = await changeWorkshop(
		workshops.store,
		found.code,
		(_tx, workshop): Change<WorkshopRow> => {
			if (workshop.state === 'purged')
				throw new WorkshopProblem('gone', 'the workshop was deleted');
			return { write, answer: { ...workshop, ...write, revision: workshop.revision + 1 } };
		}
	);
	if (directed === null)
		throw new WorkshopProblem('unknown-room', 'there is no workshop with this code');
	return toControlView(workshops, directed, secret);
}
