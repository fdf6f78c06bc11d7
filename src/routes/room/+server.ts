import { preferredLocale } from '#lib/i18n/locales.ts';
import type { RequestHandler } from './$types';

/**
 * The address on the projector: `/room#CODE`. The browser carries the code over the redirect
 * by itself, to the page in the own language of whoever joins.
 */
export const GET: RequestHandler = ({ request }) =>
	new Response(null, {
		status: 307,
		headers: {
			location: `/${preferredLocale(request.headers.get('accept-language') ?? '')}/room`,
			vary: 'Accept-Language'
		}
	});
