import type { Locale } from '#lib/schema/locale.ts';
import type { QuizId } from '#lib/schema/quiz.ts';
import { writeParameters, type EmbedParameters } from './parameters.ts';

/** The usual height in pixels, enough for the start page and every item on most screens. */
export const DEFAULT_HEIGHT = 720;

interface Framed {
	readonly site: string;
	readonly quiz: QuizId;
	readonly parameters: EmbedParameters;
}

/** An embedded quiz: its content, source and size. */
export interface Embed {
	/** The public address of this site, without a slash at its end. */
	readonly site: string;
	readonly quiz: QuizId;
	/** Its `locale` is also the language of the link inside the frame. */
	readonly parameters: EmbedParameters & { readonly locale: Locale };
	/** Pixels; the script adjusts it to the content. */
	readonly height: number;
	readonly words: {
		/** The accessible name of the frame. */
		readonly title: string;
		/** The text of the link shown if the frame is not. */
		readonly open: string;
	};
}

/** The address of the quiz's page, for mail, chat, QR codes, and hosts that forbid frames. */
export function bareLink({ site, quiz, parameters }: Pick<Embed, 'site' | 'quiz' | 'parameters'>) {
	return `${site}/${parameters.locale}/quiz/${quiz}`;
}

/**
 * The address to paste into WordPress on a separate line. WordPress asks the page for its oEmbed, which
 * keeps only the language; mode, theme and events need the frame.
 */
export function wordPressUrl(embed: Pick<Embed, 'site' | 'quiz' | 'parameters'>): string {
	return bareLink(embed);
}

/** The address of the quiz inside the frame. */
export function embedUrl({ site, quiz, parameters }: Framed): string {
	return `${site}/embed/${quiz}${writeParameters(parameters)}`;
}

/** The frame without the script, for hosts that remove scripts. */
export function plainFrame(embed: Embed): string {
	const { height, words } = embed;
	const link = `<a href="${escapeHtml(bareLink(embed))}">${escapeHtml(words.open)}</a>`;
	return `<iframe src="${escapeHtml(embedUrl(embed))}" title="${escapeHtml(words.title)}" width="100%" height="${height}"
        loading="lazy" allow="clipboard-write; fullscreen" referrerpolicy="strict-origin-when-cross-origin"
        style="border:0;color-scheme:normal">${link}</iframe>`;
}

/** The frame with the script that adjusts its height and emits events. */
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

/** Escapes text for an element or a quoted attribute of HTML or XML. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
