import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import type { QuizId } from '#lib/schema/quiz.ts';
import { readParameters, type EmbedParameters } from './parameters.ts';
import { bareLink, DEFAULT_HEIGHT, embedUrl, escapeHtml } from './snippet.ts';

/** The usual width of a text column in WordPress, in pixels; the frame adapts to any width. */
const DEFAULT_WIDTH = 720;

const QUIZ_PAGE = /^\/[a-z]{2}\/quiz\/[^/]+\/?$/;

/** The quiz that one of our addresses embeds. Its locale is null if the address names none. */
export interface EmbeddedQuiz {
	readonly quiz: QuizId;
	readonly parameters: EmbedParameters;
}

export type OembedRequest =
	| {
			readonly ok: true;
			readonly format: 'json' | 'xml';
			readonly embed: EmbeddedQuiz;
			readonly most: Size;
	  }
	/** As specified: 404 for an address that is not ours, 501 for an unknown format; 400 for other errors. */
	| { readonly ok: false; readonly status: 400 | 404 | 501; readonly problem: string };

interface Size {
	readonly width: number;
	readonly height: number;
}

/** Parses a request to `/oembed` (oembed.com, section 2.2). `site` is our own public address. */
export function readOembedRequest(query: URLSearchParams, site: string): OembedRequest {
	const format = query.get('format') ?? 'json';
	if (format !== 'json' && format !== 'xml') {
		return { ok: false, status: 501, problem: 'format is json or xml' };
	}
	const url = query.get('url');
	if (url === null || !URL.canParse(url)) {
		return { ok: false, status: 400, problem: 'url is missing or no address' };
	}
	const width = readSize(query.get('maxwidth'), DEFAULT_WIDTH);
	const height = readSize(query.get('maxheight'), DEFAULT_HEIGHT);
	if (width === null || height === null) {
		return {
			ok: false,
			status: 400,
			problem: 'maxwidth and maxheight are whole numbers of pixels'
		};
	}
	const embed = embeddedAt(new URL(url), site);
	if (embed === null) return { ok: false, status: 404, problem: 'url is no quiz of this site' };
	return { ok: true, format, embed, most: { width, height } };
}

interface Words {
	/** The language of the words and of the linked page. */
	readonly locale: Locale;
	readonly title: string;
	readonly open: string;
}

/**
 * The answer for a quiz, of type "rich": a quotation with the link, then the frame. WordPress shows the
 * quotation until the frame has sent its height, and allows nothing inside the frame.
 */
export function toOembed(
	{ quiz, parameters }: EmbeddedQuiz,
	site: string,
	words: Words,
	{ width, height }: Size
): Readonly<Record<string, string | number>> {
	const page = bareLink({ site, quiz, parameters: { ...parameters, locale: words.locale } });
	const link = `<a href="${escapeHtml(page)}">${escapeHtml(words.open)}</a>`;
	// WordPress removes styles, and a width in pixels would exceed the column on a phone
	const frame = `<iframe src="${escapeHtml(embedUrl({ site, quiz, parameters }))}" width="100%" height="${height}" frameborder="0" title="${escapeHtml(words.title)}"></iframe>`;
	return {
		version: '1.0',
		type: 'rich',
		title: words.title,
		provider_name: 'Arah',
		provider_url: site,
		// our address and the version of the quiz may change; a day is soon enough
		cache_age: 86_400,
		width,
		height,
		html: `<blockquote>${link}</blockquote>${frame}`
	};
}

/** The answer as XML (oembed.com, section 2.3.4.2). */
export function toOembedXml(answer: Readonly<Record<string, string | number>>): string {
	const lines = Object.entries(answer).map(
		([key, value]) => `\t<${key}>${escapeHtml(String(value))}</${key}>`
	);
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${lines.join('\n')}\n</oembed>\n`;
}

/**
 * The oEmbed discovery links for the head of a quiz page (oembed.com, section 4); '' for any other page.
 */
export function discoveryLinks({ origin, pathname }: Pick<URL, 'origin' | 'pathname'>): string {
	if (!QUIZ_PAGE.test(pathname)) return '';
	const page = encodeURIComponent(origin + pathname);
	return [
		['json', 'application/json'],
		['xml', 'text/xml']
	]
		.map(([format = '', type = '']) => {
			const href = escapeHtml(`${origin}/oembed?url=${page}&format=${format}`);
			return `<link rel="alternate" type="${type}+oembed" href="${href}">`;
		})
		.join('');
}

/** The quiz at `/id/quiz/x` or `/embed/x?lang=id` of the site; null for any other address. */
function embeddedAt({ origin, pathname, search }: URL, site: string): EmbeddedQuiz | null {
	if (origin !== site) return null;
	const [, first = '', second = '', third] = pathname.replace(/\/$/, '').split('/');
	const parameters = readParameters(search);
	if (first === 'embed' && second !== '' && third === undefined) {
		return { quiz: second, parameters };
	}
	const locale = LOCALES.find((other) => other === first);
	if (locale === undefined || third === undefined || !QUIZ_PAGE.test(pathname)) return null;
	return { quiz: third, parameters: { ...parameters, locale } };
}

/** The requested size, but at most the usual one; null if it is no valid size. */
function readSize(text: string | null, usual: number): number | null {
	if (text === null) return usual;
	const size = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
	return size === null ? null : Math.min(size, usual);
}
