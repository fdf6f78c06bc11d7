import { preferredLocale } from '#lib/i18n/locales.ts';
import type { RequestHandler } from './$types';

/**
 * An invitation link: `/invite#CODE`. As with results, the browser carries the code over the redirect
 * by itself, to the page in the reader's own language; that of the invitation is offered there.
 */
export const GET: RequestHandler = ({ request }) =>
	new Response(null, {
		status: 302,
		headers: {
			location: `/${preferredLocale(request.headers.get('accept-language') ?? '')}/invite`,
			vary: 'Accept-Language'
		}
	});
