import { readWorkshopCode } from '#lib/link/read-workshop-code.ts';
import type { PublicWorkshop } from '#lib/schema/workshop.ts';
import { WorkshopProblem } from './problem.ts';
import { isSecret } from './secrets.ts';
import type { WorkshopRow } from './store.ts';
import type { Audience } from './workshop-limits.ts';
import type { Workshops } from './workshops.ts';

/**
 * The workshop of a code, for a caller at an address. After many wrong codes, right ones still work,
 * because other people at the address want to join. To make guessing useless, such an address then
 * finds only a few workshops that no one there has used before.
 */
export async function findWorkshop(
	workshops: Workshops,
	code: string,
	from: string,
	/** Whether the caller has a key of the workshop. It is then no guess and never refused. */
	isKnown: (workshop: WorkshopRow) => boolean = () => false
): Promise<WorkshopRow> {
	const read = readWorkshopCode(code);
	const workshop = read === null ? undefined : await workshopOf(workshops, read).executeTakeFirst();
	return admit(workshops, workshop, from, isKnown);
}

/** The same, and whether the member is in the workshop. A single query, because answers arrive by the hundred. */
export async function findWorkshopOf(
	workshops: Workshops,
	code: string,
	member: string,
	from: string
): Promise<{ readonly workshop: WorkshopRow; readonly isMember: boolean }> {
	const read = readWorkshopCode(code);
	if (read === null) return { workshop: admit(workshops, undefined, from), isMember: false };
	const found = await workshopOf(workshops, read)
		.leftJoin('members', (join) =>
			join.onRef('members.room', '=', 'rooms.code').on('members.member', '=', member)
		)
		.select('members.member')
		.executeTakeFirst();
	return { workshop: admit(workshops, found, from), isMember: found?.member === member };
}

function workshopOf({ store }: Workshops, code: string) {
	return store.db.selectFrom('rooms').selectAll('rooms').where('rooms.code', '=', code);
}

function admit(
	{ limits }: Workshops,
	workshop: WorkshopRow | undefined,
	from: string,
	isKnown: (workshop: WorkshopRow) => boolean = () => false
): WorkshopRow {
	if (workshop === undefined) {
		limits.take('wrong-code', from);
		throw new WorkshopProblem('unknown-room', 'there is no workshop with this code');
	}
	if (!limits.isUsed(from, workshop.code)) {
		if (!isKnown(workshop) && limits.isSpent('wrong-code', from)) {
			limits.take('found-by-guessing', from);
		}
		limits.noteUse(from, workshop.code);
	}
	if (workshop.state === 'purged')
		throw new WorkshopProblem('gone', 'everything of this workshop was deleted');
	return workshop;
}

/** The same for a caller with the facilitator secret. A right one is never refused, because 128 bits cannot be guessed. */
export async function findLedWorkshop(
	workshops: Workshops,
	code: string,
	secret: string,
	from: string
): Promise<WorkshopRow> {
	const isHost = (workshop: WorkshopRow) => isSecret(secret, workshop.secret_hash);
	const workshop = await findWorkshop(workshops, code, from, isHost);
	if (!isHost(workshop)) refuseSecret(workshops, from);
	return workshop;
}

/** The audience for which a key opens the workshop; null for a wrong key. */
export function audienceOf(workshop: WorkshopRow, key: string): Audience | null {
	if (isSecret(key, workshop.secret_hash)) return 'host';
	return isSecret(key, workshop.screen_hash) ? 'screen' : null;
}

export function refuseSecret({ limits }: Workshops, from: string): never {
	limits.take('wrong-secret', from);
	throw new WorkshopProblem('wrong-secret', 'this secret does not open the workshop');
}

/** The part of a workshop that anyone with the code may see. */
export function toPublicWorkshop(
	{ caps }: Pick<Workshops, 'caps'>,
	workshop: WorkshopRow
): PublicWorkshop {
	const { code, state, quiz, version, mode, locale, title } = workshop;
	return {
		code,
		state,
		quiz,
		version,
		mode,
		locale,
		title,
		rows: workshop.rows === 1,
		school: workshop.school === 1,
		keepHours: workshop.keep_hours,
		canJoin:
			state !== 'closed' &&
			state !== 'purged' &&
			workshop.door === 'open' &&
			workshop.joined < caps.mostMembers
	};
}
