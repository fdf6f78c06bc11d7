import { inOwnLanguage } from './in-own-language.server.ts';
import type { RequestHandler } from './$types';

/** Redirects the bare address to the home page. */
export const GET: RequestHandler = inOwnLanguage;
