import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import type { Mode } from '#lib/schema/quiz.ts';
import { parseJson } from '#lib/schema/parse-json.ts';
import { MODES } from '#lib/schema/vocabulary.ts';
import { isTheme, type Theme } from './parameters.ts';

/** What whoever hands out a stand-alone file wants of it; part of the file. Its address may ask for another language, mode or theme. */
export interface StandaloneSettings {
	/** What is around it. `frame` also stands for a file that is opened by itself. */
	readonly host?: 'frame' | 'scorm';
	/** Public address of the site, for result links; left out, it is found in the file's own address. */
	readonly site?: string;
	readonly locale?: Locale;
	readonly mode?: Mode;
	readonly theme?: Theme;
	/** Only for `scorm`: scores of the skills are handed over as objectives. */
	readonly objectives?: boolean;
}

const BLOCK = /(<script type="application\/json" id="arah-settings">)[^<]*(<\/script>)/;

/** The text of a stand-alone file with other settings. Throws when it is no such file. */
export function withSettings(html: string, settings: StandaloneSettings): string {
	if (!BLOCK.test(html)) throw new Error('This is not a stand-alone quiz: it has no settings.');
	const json = JSON.stringify(settings).replaceAll('<', '\\u003c');
	return html.replace(BLOCK, (_, before: string, after: string) => before + json + after);
}

/** Reads the block of settings; anything in it that is unknown or wrong counts as left out. */
export function readSettings(json: string): StandaloneSettings {
	const value = parseJson(json);
	const given: Readonly<Record<string, unknown>> =
		typeof value === 'object' && value !== null ? { ...value } : {};
	const { host, site, theme, objectives } = given;
	const locale = LOCALES.find((other) => other === given['locale']);
	const mode = MODES.find((other) => other === given['mode']);
	return {
		...(host === 'scorm' && { host }),
		...(typeof site === 'string' && /^https?:\/\//.test(site) && { site }),
		...(locale !== undefined && { locale }),
		...(mode !== undefined && { mode }),
		...(isTheme(theme) && { theme }),
		...(objectives === true && { objectives })
	};
}
