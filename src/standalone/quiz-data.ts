import type { Locale } from '#lib/schema/locale.ts';
import { parseJson } from '#lib/schema/parse-json.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { BundleWording, QuizBundle } from '#lib/schema/wording.ts';

/** A quiz version in every language, as the build stores it in the file. */
export interface QuizData {
	readonly quiz: Quiz;
	readonly wording: Readonly<Record<Locale, BundleWording>>;
	readonly honest: QuizBundle['honest'];
}

/** Parses the data in the file; null if it is incomplete or changed. */
export function readQuizData(json: string): QuizData | null {
	const value = parseJson(json);
	return isQuizData(value) ? value : null;
}

/** Whether the data has all its parts. The build has already checked them by their schemas. */
function isQuizData(value: unknown): value is QuizData {
	if (typeof value !== 'object' || value === null) return false;
	return ['quiz', 'wording', 'honest'].every((name) => name in value);
}

export function bundleIn({ quiz, wording, honest }: QuizData, locale: Locale): QuizBundle {
	return { locale, quiz, wording: wording[locale], honest };
}
