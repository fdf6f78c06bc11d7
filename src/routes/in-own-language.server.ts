import { addressInOwnLanguage } from '#lib/i18n/own-language.ts';
import { error, type RequestEvent } from '@sveltejs/kit';

/**
 * Redirects a short address to its page in the reader's language. The browser keeps the part after `#`
 * (RFC 9110, section 10.2.2); a server never sees it.
 */
export function inOwnLanguage({ route, request }: RequestEvent): Response {
	const location = addressInOwnLanguage(
		route.id ?? '',
		request.headers.get('accept-language') ?? ''
	);
	if (location === undefined) error(404);
	return new Response(null, { status: 302, headers: { location, vary: 'Accept-Language' } });
}
