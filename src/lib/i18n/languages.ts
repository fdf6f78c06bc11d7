import type { Locale } from '#lib/schema/locale.ts';
import { language as english } from './en/language.ts';
import type { Language } from './en/language.ts';
import { language as indonesian } from './id/language.ts';

export const LANGUAGES: Readonly<Record<Locale, Language>> = { en: english, id: indonesian };
