import type { SubmissionBody } from '#lib/schema/workshop.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { countSubmission } from './count-submission.ts';
import { findWorkshopOf } from './find-workshop.ts';
import { WorkshopProblem } from './problem.ts';
import { refuseWithdrawn } from './refuse-withdrawn.ts';
import type { Workshops, ScoredQuiz } from './workshops.ts';
import { scoreSubmission, type ScoredSubmission } from './score-submission.ts';
import { changeWorkshop, type Change, type WorkshopRow } from './store.ts';
import { readRecord } from './tally-columns.ts';

export interface Accepted {
	readonly accepted: true;
	readonly replaced: boolean;
}

/**
 * Takes one member's answers, exactly once: the same content again changes nothing, other content
 * replaces it. When this resolves, the submission is on the disk.
 */
export async function submitAnswers(
	workshops: Workshops,
	code: string,
	body: SubmissionBody,
	from: string
): Promise<Accepted> {
	const { workshop: found, isMember } = await findWorkshopOf(workshops, code, body.member, from);
	if (found.school === 1)
		throw new WorkshopProblem('refused-school', 'nothing is sent in school mode');
	const scored = workshops.findQuiz(found.quiz, found.version);
	if (scored === undefined)
		throw new WorkshopProblem('unknown-quiz', 'this server has lost the quiz');
	// before anything is scored, which costs more than to look
	if (!isMember) await refuseStranger(workshops, found, body.member, from);
	workshops.limits.take('submit', '', `${found.code} ${body.member}`);
	const submission = scoreSubmission(scored, found, body);
	const answer = await changeWorkshop(workshops.store, found.code, (tx, workshop) =>
		storeSubmission(tx, workshop, scored, { ...submission, member: body.member })
	);
	if (answer === null)
		throw new WorkshopProblem('unknown-room', 'there is no workshop with this code');
	return answer;
}

async function refuseStranger(
	{ store, limits }: Workshops,
	workshop: WorkshopRow,
	member: string,
	from: string
): Promise<never> {
	await refuseWithdrawn(store.db, workshop.code, member);
	limits.take('unknown-member', from);
	demandOpen(workshop);
	throw new WorkshopProblem('unknown-member', 'this member has not joined');
}

async function storeSubmission(
	tx: Transaction<Tables>,
	workshop: WorkshopRow,
	{ plan }: ScoredQuiz,
	submission: ScoredSubmission & { readonly member: string }
): Promise<Change<Accepted>> {
	const member = await findMember(tx, workshop.code, submission.member);
	if (member === undefined) {
		await refuseWithdrawn(tx, workshop.code, submission.member);
		demandOpen(workshop);
		throw new WorkshopProblem('unknown-member', 'this member has not joined');
	}
	const { batch, record: before } = member;
	// what is stored is acknowledged, even when the workshop has been closed since
	if (isSame(member, submission)) {
		return { write: null, answer: { accepted: true, replaced: false } };
	}
	demandOpen(workshop);
	const columns = { room: workshop.code, ...submission };
	await tx
		.insertInto('submissions')
		.values(columns)
		.onConflict((conflict) => conflict.columns(['room', 'member']).doUpdateSet(submission))
		.execute();
	const finished = workshop.finished + (before === null ? 1 : 0);
	const answer = { accepted: true, replaced: before !== null } as const;
	// whoever was published once stays in the numbers as they were
	if (batch !== null && batch < workshop.batch) return { write: { finished }, answer };
	await tx
		.updateTable('members')
		.set({ batch: workshop.batch })
		.where('room', '=', workshop.code)
		.where('member', '=', submission.member)
		.execute();
	const counted = before === null ? null : readRecord(before);
	const tallies = countSubmission(plan, workshop, counted, readRecord(submission.record));
	return { write: { finished, ...tallies }, answer };
}

function demandOpen({ state }: WorkshopRow): void {
	if (state === 'open' || state === 'revealed') return;
	if (state === 'purged') throw new WorkshopProblem('gone', 'the workshop was deleted');
	const message = state === 'lobby' ? 'the workshop is not open yet' : 'the workshop is closed';
	throw new WorkshopProblem('wrong-state', message);
}

function isSame(one: Nullable<ScoredSubmission>, other: ScoredSubmission): boolean {
	return (
		one.answers === other.answers &&
		one.record === other.record &&
		one.flags === other.flags &&
		one.mode === other.mode &&
		one.consent === other.consent
	);
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

/** A member with what they have handed in; nulls when they have not. */
function findMember(tx: Transaction<Tables>, workshop: string, member: string) {
	return tx
		.selectFrom('members')
		.leftJoin('submissions', (join) =>
			join
				.onRef('submissions.room', '=', 'members.room')
				.onRef('submissions.member', '=', 'members.member')
		)
		.select(['batch', 'consent', 'mode', 'answers', 'flags', 'record'])
		.where('members.room', '=', workshop)
		.where('members.member', '=', member)
		.executeTakeFirst();
}
