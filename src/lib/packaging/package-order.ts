import { THEMES, type Theme } from '#lib/embed/parameters.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Mode, QuizId } from '#lib/schema/quiz.ts';

/** Learning platforms are light, whatever the device of the student prefers. */
const PACKED_THEME: Theme = 'light';

/** What a lecturer wants packed. */
export interface PackageOrder {
	readonly quiz: QuizId;
	readonly version: number;
	readonly locale: Locale;
	/** Null: the person chooses. */
	readonly mode: Mode | null;
	readonly theme: Theme;
	/** Scores of the skills are handed over as objectives, and the start page says so. */
	readonly objectives: boolean;
}

/** A name of its own for every order: the identifier of the package, and the name of its file. */
export function packageName(order: PackageOrder): string {
	const { quiz, version, locale, mode, theme, objectives } = order;
	const colours = theme === PACKED_THEME ? null : theme;
	const parts = [
		'arah',
		quiz,
		`v${String(version)}`,
		locale,
		mode,
		colours,
		objectives && 'objectives'
	];
	return parts.filter(Boolean).join('-');
}

/** The theme that somebody asked for by name; the usual one without a name, undefined for no theme. */
export function orderedTheme(name: string | null | undefined): Theme | undefined {
	return THEMES.find((theme) => theme === (name ?? PACKED_THEME));
}
