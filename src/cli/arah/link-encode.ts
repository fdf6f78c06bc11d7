import { parseArgs } from 'node:util';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import type { Answers, Quiz } from '#lib/schema/quiz.ts';
import type { Command } from './command.ts';
import { findQuiz, QUIZ_HELP } from './find-quiz.ts';
import { mapLines } from './map-lines.ts';
import { ANSWERS_HELP, parseLine } from './parse-line.ts';
import { UsageError } from './usage-error.ts';

export const linkEncode: Command = {
	name: 'link encode',
	usage: 'link encode <quiz> FILE|- [--summary] [--quick]',
	summary: 'codes for result links, a line each',
	help: `Writes a code for each line of answers: what stands after # in the address of a result.

${QUIZ_HELP}
${ANSWERS_HELP}

--summary  the short code, which holds the skills in whole points and no answer
--quick    marks the answers as those of the short way through the quiz`,

	async run(args) {
		const { positionals, values } = parseArgs({
			args: [...args],
			options: { summary: { type: 'boolean' }, quick: { type: 'boolean' } },
			allowPositionals: true
		});
		const [typed, file, ...more] = positionals;
		if (typed === undefined || file === undefined || more.length > 0) {
			throw new UsageError('link encode takes one quiz and one FILE, or -');
		}
		const quiz = findQuiz(typed);
		const mode = values.quick === true ? 'quick' : 'full';
		const encode =
			values.summary === true
				? summaryEncoder(quiz)
				: (answers: Answers) => encodeAnswers(quiz, answers, mode);
		return mapLines(file, (text) => {
			const line = parseLine(quiz, text);
			return line.ok ? { ok: true, text: encode(line.answers) } : line;
		});
	}
};

function summaryEncoder(quiz: Quiz): (answers: Answers) => string {
	const plan = compileQuiz(quiz);
	return (answers) => {
		const { skills } = scoreQuiz(plan, answers);
		return encodeSummary(quiz, Object.fromEntries(skills.map((s) => [s.skill, s.score])));
	};
}
