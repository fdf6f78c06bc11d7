import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { QUIZ_FILE_FORMAT, quizFileSchema, type QuizFile } from '#lib/schema/quiz-file.ts';
import { bytesOf, MOST_BYTES } from './quiz-file-size.ts';

/**
 * The text of a quiz file with these versions of one quiz. The same versions give the same bytes: fields are in the
 * order of the schema, entries of maps in that of their author. Throws RangeError for versions of several quizzes, for
 * none, and if the file would be too large to be opened.
 */
export function packQuiz(versions: readonly LoadedQuiz[]): string {
	const oldestFirst = [...versions].sort((a, b) => a.quiz.version - b.quiz.version);
	const names = new Set(oldestFirst.map(({ quiz }) => `${quiz.id}@${String(quiz.version)}`));
	const ids = new Set(oldestFirst.map(({ quiz }) => quiz.id));
	if (ids.size !== 1 || names.size !== versions.length) {
		throw new RangeError('a quiz file has versions of one quiz, each of them once');
	}
	const file = { format: QUIZ_FILE_FORMAT, versions: oldestFirst.map(partsOf) };
	const text = toText(quizFileSchema.parse(file));
	if (bytesOf(text) <= MOST_BYTES) return text;
	throw new RangeError(`a quiz file has at most ${String(MOST_BYTES)} bytes`);
}

function partsOf({ quiz, wording, cases, within, simulated, simulatedProfile }: LoadedQuiz) {
	const figures = simulated ?? simulatedProfile;
	const { print: _, ...structure } = quiz;
	return {
		quiz: structure,
		wording,
		...(within && { cases: { within, cases } }),
		...(figures && { simulated: figures })
	};
}

/** U+FFFD in a file shows a wrong encoding, so in a text by the author it is escaped. */
function toText(file: QuizFile): string {
	return `${JSON.stringify(file, null, '\t').replaceAll('\ufffd', '\\ufffd')}\n`;
}
