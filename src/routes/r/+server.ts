import { inOwnLanguage } from '../in-own-language.server.ts';
import type { RequestHandler } from './$types';

/** A shared result link, `/r#CODE`. */
export const GET: RequestHandler = inOwnLanguage;
