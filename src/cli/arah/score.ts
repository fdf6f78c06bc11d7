import { compileQuiz, type Plan } from '#lib/engine/compile-quiz.ts';
import { headlineOf } from '#lib/engine/headline.ts';
import type { Result } from '#lib/engine/result.ts';
import { scoreEvidence, scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { Mode } from '#lib/schema/quiz.ts';
import { parseLine } from '#lib/reading/answer-line.ts';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from './command.ts';
import { quizNamed, QUIZ_HELP } from './find-quiz.ts';
import { ANSWERS_HELP, mapLines, type Mapped } from './map-lines.ts';
import { isCodeLine, parseCode, type ParsedCode } from './parse-code.ts';

export const score: Command = {
	name: 'score',
	usage: 'score <quiz> --answers FILE|-',
	summary: 'results of many people, one a line',
	help: `Scores answers with the engine of the app. Writes one line of JSON for each line:

  {"id", "quiz", "version", "mode", "skills": {skill: {"score", "se", "answered"}},
   "match": {role: 0 to 1}, "top", "second", "label", "withheld": true or false,
   "readiness": {role: 0 to 100}, "preference": {role: count}, "flags": []}

Matches are probabilities by our model. A score, an error or a readiness that could not be measured is
null. A withheld result has answers that look careless; "flags" says why. The app shows no match then,
and neither should you.

A line can also be a result code or the address of a result, with or without a name before it, such as
"Rina: 1071AT01QA87JPF6C9TPJFNDD6YZK"; the name becomes the id. A summary code contains no answers: its
"mode" is null and there is no "preference".

${QUIZ_HELP}
${ANSWERS_HELP}`,

	async run(args) {
		const { positionals, values } = parseArgs({
			args: [...args],
			options: { answers: { type: 'string' } },
			allowPositionals: true
		});
		const [typed, ...more] = positionals;
		if (typed === undefined || more.length > 0) throw new UsageError('score takes one quiz');
		if (values.answers === undefined) throw new UsageError('score needs --answers FILE, or -');
		const quiz = quizNamed(typed);
		if (quiz.kind === 'profile') {
			throw new UsageError(
				'score needs a quiz about roles; for the ranking of a profile, use: report FILE --format json'
			);
		}
		const plan = compileQuiz(quiz);
		return mapLines(values.answers, (text) => {
			if (isCodeLine(text)) return scoreCode(plan, parseCode(quiz, text));
			const line = parseLine(quiz, text);
			if (!line.ok) return line;
			const mode = line.mode ?? 'full';
			return {
				ok: true,
				text: resultLine(plan, { id: line.id, mode }, scoreQuiz(plan, line.answers, { mode }))
			};
		});
	}
};

function scoreCode(plan: Plan, parsed: ParsedCode): Mapped {
	if (!parsed.ok) return parsed;
	const { id, evidence } = parsed;
	const mode = evidence.kind === 'full' ? evidence.mode : null;
	return { ok: true, text: resultLine(plan, { id, mode }, scoreEvidence(plan, evidence)) };
}

/** The answers behind a result. */
interface Sheet {
	readonly id: string | number | null;
	/** Null for a summary code, which does not contain the mode. */
	readonly mode: Mode | null;
}

/** One result as a line of JSON, with records by id. Numbers are not rounded; null is "not measured". */
function resultLine(plan: Plan, { id, mode }: Sheet, result: Result): string {
	const { match } = result;
	return JSON.stringify({
		id,
		quiz: result.quiz,
		version: result.version,
		mode,
		skills: byId(result.skills, 'skill', ({ score, se, answered }) => ({ score, se, answered })),
		match: byId(match.roles, 'role', ({ match01 }) => match01),
		top: match.top,
		second: match.second,
		label: match.certainty,
		withheld: headlineOf(plan, result).kind === 'withheld',
		readiness: byId(result.readiness, 'role', ({ readiness }) => readiness),
		readinessSe: byId(result.readiness, 'role', ({ se }) => se),
		preference: byId(result.preference, 'role', ({ count }) => count),
		flags: result.flags
	});
}

function byId<K extends string, T extends Readonly<Record<K, string>>, V>(
	list: readonly T[],
	key: K,
	value: (one: T) => V
): Record<string, V> {
	return Object.fromEntries(list.map((one) => [one[key], value(one)]));
}
