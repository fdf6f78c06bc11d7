import { inOwnLanguage } from '../in-own-language.server.ts';
import type { RequestHandler } from './$types';

/** The short address of the embedding page for lecturers. */
export const GET: RequestHandler = inOwnLanguage;
