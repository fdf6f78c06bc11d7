import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import type { Source } from '#lib/bank/draft.ts';
import type { CaseFile } from '#lib/schema/cases.ts';
import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { Wording, Wordings } from '#lib/schema/wording.ts';

/**
 * A quiz as its author has written it so far. Immutable plain data: every edit makes another document, which shares
 * the parts that stayed the same.
 */
export interface StudioDocument {
	/** Always of the right shape, although rules of the bank may be broken. */
	readonly quiz: Quiz;
	/** A text that is still missing is empty. Every language has an entry for each id of the quiz. */
	readonly wording: Wordings;
	/** Worked cases, from sheets kept while trying the quiz. */
	readonly cases: CaseFile['cases'];
	/** The frozen versions, the oldest first. The ids in the last one never change. */
	readonly published: readonly LoadedQuiz[];
}

/** How far a score or a match may be from that of a case kept in the studio. */
export const WITHIN: CaseFile['within'] = { points: 0.5, match01: 0.01 };

/** The languages that a document has, in the order of the product. */
export function languagesOf({ wording }: StudioDocument): Locale[] {
	return LOCALES.filter((locale) => wording[locale] !== undefined);
}

/** The wording in a language, or in the first one that the document has. */
export function wordingOf({ wording }: StudioDocument, locale: Locale): Wording {
	const found = wording[locale] ?? LOCALES.map((one) => wording[one]).find(Boolean);
	if (found === undefined) throw new Error('A studio document has at least one language.');
	return found;
}

/** The parts of the version being written, as the bank reads them: the paths of its issues are paths in these. */
export function toSources(document: StudioDocument): Readonly<Partial<Record<Source, unknown>>> {
	const { quiz, cases } = document;
	const wording = Object.fromEntries(
		Object.entries(document.wording).map(([locale, words]) => [locale, withoutEmpty(words)])
	);
	return { quiz, ...wording, ...(cases.length > 0 && { cases: { within: WITHIN, cases } }) };
}

/** Whether the version being written has been published, so that an edit asks whether its meaning changes. */
export function isPublished({ quiz, published }: StudioDocument): boolean {
	return published.at(-1)?.quiz.version === quiz.version;
}

/** Texts that an author may leave out; elsewhere an empty text is a problem. */
const OPTIONAL = new Set(['note', 'audience', 'by', 'licence', 'stepsNote', 'alias']);
const TERMS = 'terms';

/** A wording without the optional texts that are empty. */
function withoutEmpty(value: unknown, isOptional = false): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	const entries: [string, unknown][] = Object.entries(value);
	return Object.fromEntries(
		entries
			.filter(([key, part]) => part !== '' || !(isOptional || OPTIONAL.has(key)))
			.map(([key, part]) => [key, withoutEmpty(part, key === TERMS)])
	);
}
