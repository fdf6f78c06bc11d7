import { DEFAULT_HEIGHT, type Embed } from './snippet.ts';
import type { Theme } from './parameters.ts';
import type { EmbeddingText } from '#lib/i18n/en/embedding.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Mode, QuizId } from '#lib/schema/quiz.ts';

/** A lecturer's choices for embedding a quiz. */
export interface EmbedWish {
	readonly quiz: QuizId;
	/** Null if each participant chooses. */
	readonly mode: Mode | null;
	readonly locale: Locale;
	readonly theme: Theme;
	/** Pixels. */
	readonly height: number;
	/** Only for a package: whether the platform receives the scores of the skills. */
	readonly objectives: boolean;
}

/** Below the least height, not even one question fits; above the most, a phone shows nothing else. */
export const HEIGHTS = { least: 200, most: 2_000 } as const;

/** The initial choices. The theme is light because Moodle, the most common host, is light on every device. */
export function firstWish(quiz: QuizId, locale: Locale): EmbedWish {
	return { quiz, mode: null, locale, theme: 'light', height: DEFAULT_HEIGHT, objectives: false };
}

/** The typed height in pixels; null if it is not a valid one. */
export function parseHeight(text: string): number | null {
	const height = /^\d{1,5}$/.test(text.trim()) ? Number(text) : NaN;
	return height >= HEIGHTS.least && height <= HEIGHTS.most ? height : null;
}

/** The choices as an embed. `words` and `quizName` are in the language of the students. */
export function toEmbed(
	wish: EmbedWish,
	site: string,
	quizName: string,
	words: EmbeddingText
): Embed {
	const { quiz, mode, locale, theme, height } = wish;
	return {
		site,
		quiz,
		parameters: { locale, theme, mode, ref: '', start: false, sendsResult: false },
		height,
		words: { title: words.frameTitle(quizName), open: words.openLink }
	};
}

/** The address that serves the package for a learning platform. */
export function packageHref({ quiz, mode, locale, theme, objectives }: EmbedWish): string {
	const wanted = new URLSearchParams({
		lang: locale,
		...(mode !== null && { mode }),
		theme,
		...(objectives && { objectives: '1' })
	});
	return `/scorm/${quiz}.zip?${wanted.toString()}`;
}
