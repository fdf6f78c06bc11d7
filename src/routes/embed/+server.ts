import { preferredLocale } from '#lib/i18n/locales.ts';
import type { RequestHandler } from './$types';

/** The short address of the page for lecturers, in the reader's own language. */
export const GET: RequestHandler = ({ request }) =>
	new Response(null, {
		status: 302,
		headers: {
			location: `/${preferredLocale(request.headers.get('accept-language') ?? '')}/embed`,
			vary: 'Accept-Language'
		}
	});
