import { readOembedRequest, toOembed, toOembedXml } from '#lib/embed/oembed.ts';
import { loadStandalone } from '#lib/i18n/load.ts';
import { findBundle } from '#lib/server/bundles.ts';
import type { RequestHandler } from './$types';

/** Lets pages of all sites read the answer, which is public. */
const OPEN = { 'access-control-allow-origin': '*' };

/** The oEmbed endpoint (oembed.com), which tells a page how to embed the quiz at an address. */
export const GET: RequestHandler = async ({ url }) => {
	const request = readOembedRequest(url.searchParams, url.origin);
	if (!request.ok) return refuse(request.status, request.problem);
	const { embed, format, most } = request;
	const locale = embed.parameters.locale ?? 'en';
	const bundle = findBundle(embed.quiz, locale);
	if (bundle === undefined) return refuse(404, 'url is no quiz of this site');
	const { open } = await loadStandalone(locale);
	const words = { locale, title: bundle.wording.name, open };
	const answer = toOembed(embed, url.origin, words, most);
	if (format === 'json') return Response.json(answer, { headers: OPEN });
	const headers = { ...OPEN, 'content-type': 'text/xml; charset=utf-8' };
	return new Response(toOembedXml(answer), { headers });
};

function refuse(status: number, problem: string): Response {
	return new Response(`${problem}\n`, {
		status,
		headers: { ...OPEN, 'content-type': 'text/plain; charset=utf-8' }
	});
}
