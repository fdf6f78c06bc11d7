import { describeAnswerIssue, parseAnswers } from '#lib/bank/parse-answers.ts';
import { recordOf } from '#lib/engine/group-record.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { NOTICE_VERSION } from '#lib/link/notice-version.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { SubmissionBody } from '#lib/schema/workshop.ts';
import { WorkshopProblem } from './problem.ts';
import type { ScoredQuiz } from './workshops.ts';
import type { WorkshopRow } from './store.ts';

/** What is stored of a submission, as columns. The same content gives the same text. */
export interface ScoredSubmission {
	readonly consent: number;
	readonly mode: SubmissionBody['mode'];
	readonly answers: string;
	readonly flags: string;
	readonly record: string;
}

/** Scores raw answers with the engine: what a device says of its own result is never asked. */
export function scoreSubmission(
	{ quiz, plan }: ScoredQuiz,
	workshop: Pick<WorkshopRow, 'mode'>,
	body: SubmissionBody
): ScoredSubmission {
	const { consent, mode, elapsedMs } = body;
	demandFit(workshop, body);
	const answers = readAnswers(quiz, body);
	const result = scoreQuiz(plan, answers, { mode, elapsedMs });
	return {
		consent,
		mode,
		answers: JSON.stringify(answers),
		flags: JSON.stringify(result.flags),
		record: JSON.stringify(recordOf(plan, result))
	};
}

/** The consent names a notice that there is; a quick match does not answer what a full profile asks. */
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
	// in the quiz's order, so that equal answers are equal text
	const entries = quiz.items.flatMap(({ id }) => {
		const option = answers[id];
		return option === undefined ? [] : [[id, option] as const];
	});
	if (entries.length === 0) {
		throw new WorkshopProblem('bad-request', 'no item was answered', { where: 'answers' });
	}
	return Object.fromEntries(entries);
}
