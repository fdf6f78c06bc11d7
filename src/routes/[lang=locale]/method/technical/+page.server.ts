import { SOURCES } from '../sources.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ sources: SOURCES });
