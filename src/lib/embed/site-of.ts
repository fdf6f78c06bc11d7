import type { QuizId } from '#lib/schema/quiz.ts';

/**
 * Public address of the site that serves a stand-alone quiz at `<site>/embed/<quiz>`, without a slash
 * at its end; null for a file anywhere else, of which nobody knows where its results can be opened.
 */
export function siteOf(href: string, quiz: QuizId): string | null {
	const [address = ''] = href.split(/[?#]/, 1);
	const end = `/embed/${quiz}`;
	return /^https?:\/\//.test(address) && address.endsWith(end)
		? address.slice(0, -end.length)
		: null;
}
