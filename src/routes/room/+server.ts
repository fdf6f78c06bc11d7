import { inOwnLanguage } from '../in-own-language.server.ts';
import type { RequestHandler } from './$types';

/** The address on the projector, `/room#CODE`. */
export const GET: RequestHandler = inOwnLanguage;
