import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { readAnswers, scoreSkills } from '#lib/engine/score-skills.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { parseLine } from '#lib/reading/answer-line.ts';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from './command.ts';
import { quizNamed, QUIZ_HELP } from './find-quiz.ts';
import { ANSWERS_HELP, mapLines } from './map-lines.ts';
import type { Mapped } from './map-lines.ts';
import type { ParsedLine } from '#lib/reading/answer-line.ts';

export const linkEncode: Command = {
	name: 'link encode',
	usage: 'link encode <quiz> FILE|- [--summary] [--quick]',
	summary: 'codes for result links, one a line',
	help: `Writes one code for each line of answers: the part after # in the address of a result.

${QUIZ_HELP}
${ANSWERS_HELP}

--summary  the short code, with the skills in whole points and without answers
           (not for a quick match: the code could not show that its scores are less certain)
--quick    treats lines without a mode as answers of a quick match`,

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
		const quiz = quizNamed(typed);
		const isQuick = values.quick === true;
		if (isQuick && values.summary === true) {
			throw new UsageError('link encode takes --summary or --quick: a quick match has no summary');
		}
		const encode =
			values.summary === true
				? summaryEncoder(quiz)
				: ({ answers, mode }: Sheet) =>
						encoded(encodeAnswers(quiz, answers, mode ?? (isQuick ? 'quick' : 'full')));
		return mapLines(file, (text) => {
			const line = parseLine(quiz, text);
			return line.ok ? encode(line) : line;
		});
	}
};

type Sheet = Extract<ParsedLine, { ok: true }>;

function encoded(text: string): Mapped {
	return { ok: true, text };
}

function summaryEncoder(quiz: Quiz): (sheet: Sheet) => Mapped {
	const plan = compileQuiz(quiz);
	return ({ id, answers, mode }) => {
		if (mode === 'quick') {
			const error = { code: 'no-summary', message: 'a quick match has no summary code' };
			return { ok: false, ...(id === null ? {} : { id }), error };
		}
		const skills = scoreSkills(plan, readAnswers(plan, answers));
		return encoded(encodeSummary(quiz, Object.fromEntries(skills.map((s) => [s.skill, s.score]))));
	};
}
