import type { Locale } from '#lib/schema/locale.ts';
import { parseJson } from '#lib/schema/parse-json.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { QuizBundle, Wording } from '#lib/schema/wording.ts';

/** A quiz version in every language, as the build put it into the file. */
export interface QuizData {
	readonly quiz: Quiz;
	readonly wording: Readonly<Record<Locale, Wording>>;
	readonly honest: QuizBundle['honest'];
}

/** The data of the file; null when it was cut off or changed. */
export function readQuizData(json: string): QuizData | null {
	const value = parseJson(json);
	return isQuizData(value) ? value : null;
}

/** The rest of it was checked by the schema when it was built. */
function isQuizData(value: unknown): value is QuizData {
	if (typeof value !== 'object' || value === null) return false;
	return ['quiz', 'wording', 'honest'].every((name) => name in value);
}

export function bundleIn({ quiz, wording, honest }: QuizData, locale: Locale): QuizBundle {
	return { locale, quiz, wording: wording[locale], honest };
}
