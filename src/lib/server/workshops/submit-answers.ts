import { describeAnswerIssue, parseAnswers } from '#lib/engine/parse-answers.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import { recordOf, recordOfProfile } from '#lib/engine/group-record.ts';
import { scoreProfile } from '#lib/engine/score-profile.ts';
import { scoreEvidence, type Evidence } from '#lib/engine/score-quiz.ts';
import { NOTICE_VERSION } from '#lib/link/notice-version.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { SubmissionBody } from '#lib/schema/workshop.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { countSubmission } from './count-submission.ts';
import { findWorkshopOf } from './find-workshop.ts';
import { WorkshopProblem } from './problem.ts';
import { changeWorkshop, type Change, type WorkshopRow } from './store.ts';
import { readRecord } from './tally-columns.ts';
import { quizOf } from './workshop-quiz.ts';
import { refuseWithdrawn } from './withdraw-submission.ts';
import type { Workshops, ScoredQuiz } from './workshops.ts';

export interface Accepted {
	readonly accepted: true;
	readonly replaced: boolean;
}

/**
 * Stores one member's answers. Sending the same content again changes nothing; other content replaces
 * it. When this resolves, the submission is on the disk.
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
	const scored = quizOf(workshops, found);
	if (scored === undefined)
		throw new WorkshopProblem('unknown-quiz', 'this server has lost the quiz');
	// checked first, because scoring costs more
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
	const member = await findSubmitted(tx, workshop.code, submission.member);
	if (member === undefined) {
		await refuseWithdrawn(tx, workshop.code, submission.member);
		demandOpen(workshop);
		throw new WorkshopProblem('unknown-member', 'this member has not joined');
	}
	const { batch, record: before } = member;
	// a stored submission is acknowledged even if the workshop has closed since
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
	// published figures never change
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

/** A member with their submission; its columns are null if there is none. */
function findSubmitted(tx: Transaction<Tables>, workshop: string, member: string) {
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

/** The columns of a submission. Equal content gives equal text. */
interface ScoredSubmission {
	readonly consent: number;
	readonly mode: SubmissionBody['mode'];
	readonly answers: string;
	readonly flags: string;
	readonly record: string;
}

/** Scores raw answers on the server, so that results computed by devices need not be trusted. */
function scoreSubmission(
	{ quiz, plan }: ScoredQuiz,
	workshop: Pick<WorkshopRow, 'mode'>,
	body: SubmissionBody
): ScoredSubmission {
	const { consent, mode, elapsedMs } = body;
	demandFit(workshop, body);
	const answers = readAnswers(quiz, body);
	const { flags, record } = score(plan, { kind: 'full', mode, answers, elapsedMs });
	return {
		consent,
		mode,
		answers: JSON.stringify(answers),
		flags: JSON.stringify(flags),
		record: JSON.stringify(record)
	};
}

function score(plan: Plan, evidence: Evidence) {
	if (plan.quiz.kind === 'profile') {
		const result = scoreProfile(plan, evidence);
		return { flags: result.flags, record: recordOfProfile(plan, result) };
	}
	const result = scoreEvidence(plan, evidence);
	return { flags: result.flags, record: recordOf(plan, result) };
}

/** Refuses consent to an unknown notice, and a quick match where the workshop asks for the full profile. */
function demandFit(workshop: Pick<WorkshopRow, 'mode'>, { consent, mode }: SubmissionBody): void {
	if (consent > NOTICE_VERSION) {
		throw new WorkshopProblem('bad-request', `the notice has version ${NOTICE_VERSION}`, {
			where: 'consent'
		});
	}
	if (workshop.mode === 'full' && mode === 'quick') {
		throw new WorkshopProblem('bad-request', 'the workshop asks for the full profile', {
			where: 'mode'
		});
	}
}

function readAnswers(quiz: Quiz, body: SubmissionBody) {
	if (body.version !== quiz.version) {
		throw new WorkshopProblem('bad-request', `the workshop asks version ${quiz.version}`, {
			where: 'version'
		});
	}
	const parsed = parseAnswers(quiz, body.answers);
	if (!parsed.ok) {
		const [issue] = parsed.issues;
		const message = issue ? describeAnswerIssue(issue) : 'unknown answers';
		throw new WorkshopProblem('bad-request', message, { where: 'answers' });
	}
	const { answers } = parsed;
	// in the quiz's order, so that equal answers give equal text
	const entries = quiz.items.flatMap(({ id }) => {
		const option = answers[id];
		return option === undefined ? [] : [[id, option] as const];
	});
	if (entries.length === 0) {
		throw new WorkshopProblem('bad-request', 'no item was answered', { where: 'answers' });
	}
	return Object.fromEntries(entries);
}
