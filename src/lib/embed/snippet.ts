import type { Locale } from '#lib/schema/locale.ts';
import type { QuizId } from '#lib/schema/quiz.ts';
import { writeParameters, type EmbedParameters } from './parameters.ts';

/** High enough for the start page and every item without a scroll bar on most screens. */
export const DEFAULT_HEIGHT = 720;

interface Framed {
	readonly site: string;
	readonly quiz: QuizId;
	readonly parameters: EmbedParameters;
}

/** What a page that embeds a quiz shows, and where it comes from. */
export interface Embed {
	/** Public address of this site, without a slash at its end. */
	readonly site: string;
	readonly quiz: QuizId;
	/** Its `locale` is the language in which the link inside the frame is written, too. */
	readonly parameters: EmbedParameters & { readonly locale: Locale };
	/** Pixels; a page with the script gets the right height by itself. */
	readonly height: number;
	readonly words: {
		/** Accessible name of the frame. */
		readonly title: string;
		/** Text of the link for whoever sees no frame. */
		readonly open: string;
	};
}

/** The quiz on its own page: for mail, chat, QR codes, and hosts that let no frame through. */
export function bareLink({ site, quiz, parameters }: Pick<Embed, 'site' | 'quiz' | 'parameters'>) {
	return `${site}/${parameters.locale}/quiz/${quiz}`;
}

/**
 * What to paste into WordPress on a line of its own: the page of the quiz, which WordPress asks for its
 * oEmbed. It knows the language and nothing else; mode, theme and events need the frame.
 */
export function wordPressUrl(embed: Pick<Embed, 'site' | 'quiz' | 'parameters'>): string {
	return bareLink(embed);
}

/** Where the frame gets the quiz from. */
export function embedUrl({ site, quiz, parameters }: Framed): string {
	return `${site}/embed/${quiz}${writeParameters(parameters)}`;
}

/** The frame alone: all that is needed, for hosts that drop scripts. */
export function plainFrame(embed: Embed): string {
	const { height, words } = embed;
	const link = `<a href="${escapeHtml(bareLink(embed))}">${escapeHtml(words.open)}</a>`;
	return `<iframe src="${escapeHtml(embedUrl(embed))}" title="${escapeHtml(words.title)}" width="100%" height="${String(height)}"
        loading="lazy" allow="clipboard-write; fullscreen" referrerpolicy="strict-origin-when-cross-origin"
        style="border:0;color-scheme:normal">${link}</iframe>`;
}

/** The frame with the script that gives it the height of its content, and events. */
export function snippetFor(embed: Embed): string {
	return `${plainFrame(embed)}
<script async src="${escapeHtml(embed.site)}/embed.js"></script>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text for an element or a quoted attribute of HTML or XML. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
