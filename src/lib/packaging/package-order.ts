import { THEMES, type Theme } from '#lib/embed/parameters.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Mode, QuizId } from '#lib/schema/quiz.ts';

/** The usual theme, because learning platforms are light on every device. */
const PACKED_THEME: Theme = 'light';

/** A lecturer's choices for a package. */
export interface PackageOrder {
	readonly quiz: QuizId;
	readonly version: number;
	readonly locale: Locale;
	/** Null if the person chooses. */
	readonly mode: Mode | null;
	readonly theme: Theme;
	/** Whether the platform receives the scores of the skills as objectives. The start page says so. */
	readonly objectives: boolean;
}

/** A unique name for the order: the identifier of the package and the base name of its file. */
export function packageName(order: PackageOrder): string {
	const { quiz, version, locale, mode, theme, objectives } = order;
	const colours = theme === PACKED_THEME ? null : theme;
	const parts = ['arah', quiz, `v${version}`, locale, mode, colours, objectives && 'objectives'];
	return parts.filter(Boolean).join('-');
}

/** The theme with this name; the usual one without a name, undefined for an unknown one. */
export function orderedTheme(name: string | null | undefined): Theme | undefined {
	return THEMES.find((theme) => theme === (name ?? PACKED_THEME));
}
