import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import type { Mode } from '#lib/schema/quiz.ts';
import { MODES } from '#lib/schema/vocabulary.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The form of a tag, such as a course or page, that the embedding page sets and receives in every event. */
const REF = /^[a-z0-9-]{1,32}$/;

/** The options in the address of an embedded quiz. */
export interface EmbedParameters {
	/** Null for the language of the browser. */
	readonly locale: Locale | null;
	readonly theme: Theme;
	/** Null if the person chooses. */
	readonly mode: Mode | null;
	/** The tag of the embedding page; '' for none. */
	readonly ref: string;
	/** Whether to go straight to the first item. */
	readonly start: boolean;
	/** Whether the embedding page receives the summary of the result. */
	readonly sendsResult: boolean;
}

/** Parses `?lang=…&theme=…`. Unknown and invalid parameters are ignored; the first of repeated ones counts. */
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

/** The inverse of `readParameters`: `?lang=id&theme=dark`, or '' without any option. */
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

/** Whether a text is a valid `ref`. */
export function isRef(text: string): boolean {
	return REF.test(text);
}

export function isTheme(value: unknown): value is Theme {
	return THEMES.some((theme) => theme === value);
}

function oneOf<T extends string>(values: readonly T[], given: string | null): T | undefined {
	return values.find((value) => value === given);
}
