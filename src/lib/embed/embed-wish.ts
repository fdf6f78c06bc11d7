import { DEFAULT_HEIGHT, type Embed } from './snippet.ts';
import type { Theme } from './parameters.ts';
import type { EmbeddingText } from '#lib/i18n/en/embedding.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Mode, QuizId } from '#lib/schema/quiz.ts';

/** What a lecturer has chosen. */
export interface EmbedWish {
	readonly quiz: QuizId;
	/** Null: each person chooses. */
	readonly mode: Mode | null;
	readonly locale: Locale;
	readonly theme: Theme;
	/** Pixels. */
	readonly height: number;
	/** Only for a package: the platform gets the scores of the skills. */
	readonly objectives: boolean;
}

/** Lower, and even one question does not fit; higher, and a phone shows nothing else. */
export const HEIGHTS = { least: 200, most: 2_000 } as const;

/** What the page begins with. Moodle, where most of it goes, is light whatever the device prefers. */
export function firstWish(quiz: QuizId, locale: Locale): EmbedWish {
	return { quiz, mode: null, locale, theme: 'light', height: DEFAULT_HEIGHT, objectives: false };
}

/** The number that was typed; null when it is none that can be used. */
export function parseHeight(text: string): number | null {
	const height = /^\d{1,5}$/.test(text.trim()) ? Number(text) : NaN;
	return height >= HEIGHTS.least && height <= HEIGHTS.most ? height : null;
}

/** The wish as something to embed; `words` are in the language of the students, as is `quizName`. */
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

/** Where the package for a learning platform is made. */
export function packageHref({ quiz, mode, locale, theme, objectives }: EmbedWish): string {
	const wanted = new URLSearchParams({
		lang: locale,
		...(mode !== null && { mode }),
		theme,
		...(objectives && { objectives: '1' })
	});
	return `/scorm/${quiz}.zip?${wanted.toString()}`;
}
