import { preferredLocale } from '#lib/i18n/locales.ts';
import type { RequestHandler } from './$types';

/**
 * A shared result link: `/r#CODE`. The browser never sends the code; it carries it over the redirect
 * by itself (RFC 9110, section 10.2.2), to the result page in the reader's own language.
 */
export const GET: RequestHandler = ({ request }) =>
	new Response(null, {
		status: 302,
		headers: {
			location: `/${preferredLocale(request.headers.get('accept-language') ?? '')}/result`,
			vary: 'Accept-Language'
		}
	});
