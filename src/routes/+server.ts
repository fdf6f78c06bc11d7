import { inOwnLanguage } from './in-own-language.server.ts';
import type { RequestHandler } from './$types';

/** The bare address leads to the home page. */
export const GET: RequestHandler = inOwnLanguage;
