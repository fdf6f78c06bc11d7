import type { RequestHandler } from './$types';

/** The process lives. */
export const GET: RequestHandler = () =>
	Response.json({ alive: true }, { headers: { 'cache-control': 'no-store' } });
