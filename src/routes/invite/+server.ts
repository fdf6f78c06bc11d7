import { inOwnLanguage } from '../in-own-language.server.ts';
import type { RequestHandler } from './$types';

/** An invitation link, `/invite#CODE`. Its page opens in the reader's language and offers the invitation's. */
export const GET: RequestHandler = inOwnLanguage;
