import { preferredLocale } from '#lib/i18n/locales.ts';
import type { RequestHandler } from './$types';

/** The bare address leads to the home page in the reader's language. */
export const GET: RequestHandler = ({ request }) =>
	new Response(null, {
		status: 302,
		headers: {
			location: `/${preferredLocale(request.headers.get('accept-language') ?? '')}`,
			vary: 'Accept-Language'
		}
	});
