import type { CaseFile } from '#lib/schema/cases.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { Simulated } from '#lib/schema/simulated.ts';
import type { Wording } from '#lib/schema/wording.ts';

/** One version of one quiz with all its words, free of errors. */
export interface LoadedQuiz {
	readonly quiz: Quiz;
	readonly wording: Readonly<Record<Locale, Wording>>;
	readonly cases: CaseFile['cases'];
	readonly within: CaseFile['within'] | null;
	/** What made-up people say about it; null until `npm run simulate -- --markdown` has written it. */
	readonly simulated: Simulated | null;
}
