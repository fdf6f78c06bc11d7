import type { z } from 'zod';
import { caseFileSchema } from '#lib/schema/cases.ts';
import type { Issue, RuleName } from '#lib/schema/issue.ts';
import { byLocale, LOCALES } from '#lib/schema/locale.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { quizSchema } from '#lib/schema/quiz.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { simulatedSchema } from '#lib/schema/simulated.ts';
import { simulatedProfileSchema } from '#lib/schema/simulated-profile.ts';
import { wordingSchema } from '#lib/schema/wording.ts';
import type { Wording } from '#lib/schema/wording.ts';
import { applyRules } from './apply-rules.ts';
import type { Draft, Source } from './draft.ts';
import type { LoadedQuiz } from './loaded-quiz.ts';
import type { ReadFile } from './read-file.ts';

/** The parts of one quiz version, wherever they are kept. */
export interface VersionParts {
	readonly has: (part: Source) => boolean;
	/** Reads a part as the type of a schema. Reports a part that is missing. */
	readonly read: <T>(part: Source, schema: z.ZodType<T>) => ReadFile<T>;
}

export interface LoadedVersion {
	/** Null if there is an error. */
	readonly quiz: LoadedQuiz | null;
	readonly structure: ReadFile<Quiz>;
	readonly issues: readonly Issue[];
}

/** Reads one quiz version and checks it with every rule but `without`. Never throws. */
export function loadVersion(
	folder: Draft['folder'],
	parts: VersionParts,
	without?: RuleName
): LoadedVersion {
	const quiz = parts.read('quiz', quizSchema);
	const [first] = LOCALES;
	const hasWording = LOCALES.some((locale) => parts.has(locale));
	const wording = byLocale((locale) =>
		locale === first && !hasWording
			? parts.read(locale, wordingSchema)
			: readOptional(parts, locale, wordingSchema)
	);
	const cases = readOptional(parts, 'cases', caseFileSchema);
	const isProfile = quiz.value?.kind === 'profile';
	const roleFigures = isProfile ? null : readOptional(parts, 'simulated', simulatedSchema);
	const profileFigures = isProfile
		? readOptional(parts, 'simulated', simulatedProfileSchema)
		: null;
	const simulated = roleFigures ?? profileFigures ?? NOTHING;
	const files = { ...wording, quiz, cases, simulated };

	const found = Object.values(files).flatMap(({ issues }) => issues);
	if (quiz.value === null) return { quiz: null, structure: quiz, issues: found };
	const draft: Draft = {
		folder,
		quiz: quiz.value,
		wording: wordingsIn(wording),
		cases: cases.value,
		simulated: roleFigures?.value ?? null,
		simulatedProfile: profileFigures?.value ?? null
	};
	const issues = [...found, ...applyRules(draft, files, without)];
	const hasErrors = issues.some(({ severity }) => severity === 'error');
	return { quiz: hasErrors ? null : toLoadedQuiz(draft), structure: quiz, issues };
}

/** Stands for a part that is missing and may be. */
const NOTHING: ReadFile<never> = {
	file: '',
	value: null,
	doubts: [],
	placeOf: () => ({ line: 1, column: 1 }),
	at: [],
	issues: []
};

function readOptional<T>(parts: VersionParts, part: Source, schema: z.ZodType<T>): ReadFile<T> {
	return parts.has(part) ? parts.read(part, schema) : NOTHING;
}

function wordingsIn(read: Readonly<Record<Locale, ReadFile<Wording>>>): Draft['wording'] {
	const found: Partial<Record<Locale, Wording>> = {};
	for (const locale of LOCALES) {
		const words = read[locale].value;
		if (words) found[locale] = words;
	}
	return found;
}

function toLoadedQuiz({ quiz, wording, cases, simulated, simulatedProfile }: Draft): LoadedQuiz {
	return {
		quiz,
		wording,
		cases: cases?.cases ?? [],
		within: cases?.within ?? null,
		simulated,
		simulatedProfile
	};
}
