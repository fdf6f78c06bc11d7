import type { RequestHandler } from './$types';

/** Responds while the process is alive. */
export const GET: RequestHandler = () =>
	Response.json({ alive: true }, { headers: { 'cache-control': 'no-store' } });
