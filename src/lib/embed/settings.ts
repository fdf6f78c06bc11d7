import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import type { Mode } from '#lib/schema/quiz.ts';
import { parseJson } from '#lib/schema/parse-json.ts';
import { MODES } from '#lib/schema/vocabulary.ts';
import { isTheme, type Theme } from './parameters.ts';

/** Settings chosen by the distributor of a stand-alone file and stored in it. Its address may override language, mode and theme. */
export interface StandaloneSettings {
	/** The surroundings of the file. `frame` includes a file opened directly. */
	readonly host?: 'frame' | 'scorm';
	/** The public address of the site, for result links; by default taken from the file's own address. */
	readonly site?: string;
	readonly locale?: Locale;
	readonly mode?: Mode;
	readonly theme?: Theme;
	/** Only for `scorm`: whether the platform receives the scores of the skills as objectives. */
	readonly objectives?: boolean;
}

const BLOCK = /(<script type="application\/json" id="arah-settings">)[^<]*(<\/script>)/;

/** The text of a stand-alone file with other settings. Throws if it is no such file. */
export function withSettings(html: string, settings: StandaloneSettings): string {
	if (!BLOCK.test(html)) throw new Error('This is not a stand-alone quiz: it has no settings.');
	const json = JSON.stringify(settings).replaceAll('<', '\\u003c');
	return html.replace(BLOCK, (_, before: string, after: string) => before + json + after);
}

/** Parses the settings in a file. Unknown and invalid ones are ignored. */
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
