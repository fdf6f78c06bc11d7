import { audienceOf, findWorkshop, refuseSecret } from './find-workshop.ts';
import { WorkshopProblem } from './problem.ts';
import type { Workshops } from './workshops.ts';

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
