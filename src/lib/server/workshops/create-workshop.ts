import { emptyTally } from '#lib/engine/group-tally.ts';
import { emptyPublished } from '#lib/engine/publish-group.ts';
import { toLine } from '#lib/link/label-text.ts';
import {
	KEEP_HOURS,
	TITLE_LENGTH,
	type CreatedWorkshop,
	type WorkshopDraft
} from '#lib/schema/workshop.ts';
import { closesAt } from './deadlines.ts';
import { WorkshopProblem } from './problem.ts';
import type { Workshops } from './workshops.ts';
import { hashSecret, newCode, newSecret, screenKeyOf } from './secrets.ts';
import type { WorkshopRow } from './store.ts';

/** Two workshops hardly ever draw the same of 729 million codes, and never five times in a row. */
const TRIES = 5;
const CODE_LENGTH = 6;

/** Creates a workshop in its lobby. Only this answer contains the secret; the server stores its hash. */
export async function createWorkshop(
	workshops: Workshops,
	draft: WorkshopDraft,
	from: string
): Promise<CreatedWorkshop> {
	const { limits, log, store } = workshops;
	limits.take('new-room', from);
	const scored = workshops.findQuiz(draft.quiz);
	if (scored === undefined)
		throw new WorkshopProblem('unknown-quiz', 'no such quiz', { where: 'quiz' });
	await demandSpace(workshops);
	const title = toLine(draft.title ?? '', TITLE_LENGTH);
	const secret = newSecret();
	const screenKey = screenKeyOf(secret);
	const workshop: Omit<WorkshopRow, 'code'> = {
		state: 'lobby',
		show: 'board',
		door: 'open',
		quiz: draft.quiz,
		version: scored.quiz.version,
		print: scored.quiz.print ?? null,
		mode: draft.mode,
		locale: draft.locale,
		title: title === '' ? null : title,
		rows: draft.rows ? 1 : 0,
		school: draft.school ? 1 : 0,
		keep_hours: draft.keepHours ?? KEEP_HOURS.usual,
		secret_hash: hashSecret(secret),
		screen_hash: hashSecret(screenKey),
		controller: null,
		revision: 1,
		batch: 0,
		joined: 0,
		finished: 0,
		waiting: JSON.stringify(emptyTally(scored.plan)),
		published: JSON.stringify(emptyPublished(scored.plan)),
		created_at: workshops.now(),
		closed_at: null,
		emptied_at: null,
		purged_at: null
	};
	for (let tries = 0; tries < TRIES; tries += 1) {
		const code = newCode(CODE_LENGTH);
		const { numInsertedOrUpdatedRows } = await store.db
			.insertInto('rooms')
			.values({ code, ...workshop })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirstOrThrow();
		if (numInsertedOrUpdatedRows !== 1n) continue;
		limits.noteUse(from, code);
		log('info', 'room-created', { quiz: draft.quiz, mode: draft.mode, school: draft.school });
		return { code, secret, screenKey, closesAt: new Date(closesAt(workshop)).toISOString() };
	}
	throw new Error('no free code was drawn');
}

async function demandSpace({ store, caps }: Workshops): Promise<void> {
	const { count } = await store.db
		.selectFrom('rooms')
		.select((eb) => eb.fn.countAll().as('count'))
		.where('state', 'in', ['lobby', 'open', 'revealed'])
		.executeTakeFirstOrThrow();
	if (Number(count) < caps.mostWorkshops) return;
	throw new WorkshopProblem('too-many-rooms', 'there are as many workshops as this server takes');
}
