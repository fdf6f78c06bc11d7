import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import type { Mode } from '#lib/schema/quiz.ts';
import { MODES } from '#lib/schema/vocabulary.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A tag that the embedding page gives and gets back in every event: which course, which page. */
const REF = /^[a-z0-9-]{1,32}$/;

/** What the address of an embedded quiz can ask for. */
export interface EmbedParameters {
	/** Null: the language of the browser. */
	readonly locale: Locale | null;
	readonly theme: Theme;
	/** Null: the person chooses. */
	readonly mode: Mode | null;
	/** '' for none. */
	readonly ref: string;
	/** Goes straight to the first item. */
	readonly start: boolean;
	/** The embedding page receives the summary of the result. */
	readonly sendsResult: boolean;
}

/** Reads `?lang=…&theme=…`. What is unknown or wrong counts as left out; of repeated ones the first counts. */
export function readParameters(search: string): EmbedParameters {
	const given = new URLSearchParams(search);
	const ref = given.get('ref') ?? '';
	return {
		locale: oneOf(LOCALES, given.get('lang')) ?? null,
		theme: oneOf(THEMES, given.get('theme')) ?? 'auto',
		mode: oneOf(MODES, given.get('mode')) ?? null,
		ref: REF.test(ref) ? ref : '',
		start: given.get('start') === '1',
		sendsResult: given.get('events') === 'result'
	};
}

/** The inverse: `?lang=id&theme=dark`, or '' when nothing is asked for. */
export function writeParameters(parameters: EmbedParameters): string {
	const { locale, theme, mode, ref, start, sendsResult } = parameters;
	const pairs = [
		['lang', locale ?? ''],
		['theme', theme === 'auto' ? '' : theme],
		['mode', mode ?? ''],
		['ref', ref],
		['start', start ? '1' : ''],
		['events', sendsResult ? 'result' : '']
	].filter(([, value]) => value !== '');
	const text = new URLSearchParams(pairs).toString();
	return text === '' ? '' : `?${text}`;
}

/** Whether a text can be given as `ref`. */
export function isRef(text: string): boolean {
	return REF.test(text);
}

export function isTheme(value: unknown): value is Theme {
	return THEMES.some((theme) => theme === value);
}

function oneOf<T extends string>(values: readonly T[], given: string | null): T | undefined {
	return values.find((value) => value === given);
}
