import type { Locale } from '#lib/schema/locale.ts';
import type { Mode, QuizId } from '#lib/schema/quiz.ts';

/** What a lecturer wants packed. */
export interface PackageOrder {
	readonly quiz: QuizId;
	readonly version: number;
	readonly locale: Locale;
	/** Null: the person chooses. */
	readonly mode: Mode | null;
	/** Scores of the skills are handed over as objectives, and the start page says so. */
	readonly objectives: boolean;
}

/** A name of its own for every order: the identifier of the package, and the name of its file. */
export function packageName({ quiz, version, locale, mode, objectives }: PackageOrder): string {
	const parts = ['arah', quiz, `v${String(version)}`, locale, mode, objectives && 'objectives'];
	return parts.filter(Boolean).join('-');
}
