import { stringify } from 'yaml';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';

/** The files of the folder of a quiz version, by name, as an author edits them. The inverse of loading the folder. */
export function versionFiles({
	quiz,
	wording,
	cases,
	within,
	simulated,
	simulatedProfile
}: LoadedQuiz): ReadonlyMap<string, string> {
	const { print: _, ...structure } = quiz;
	const figures = simulated ?? simulatedProfile;
	return new Map([
		['quiz.yaml', toYaml(structure)],
		...Object.entries(wording).map(([locale, words]) => [`${locale}.yaml`, toYaml(words)] as const),
		...(within ? [['cases.yaml', toYaml({ within, cases })] as const] : []),
		...(figures ? [['simulated.json', `${JSON.stringify(figures, null, '\t')}\n`] as const] : [])
	]);
}

/** U+FFFD in a file shows a wrong encoding, so in a text by the author it is escaped, for which it needs quotes. */
function toYaml(value: object): string {
	const options = { lineWidth: 0, aliasDuplicateObjects: false };
	const plain = stringify(value, options);
	if (!plain.includes('\ufffd')) return plain;
	const quoted = {
		...options,
		defaultStringType: 'QUOTE_DOUBLE',
		defaultKeyType: 'PLAIN'
	} as const;
	return stringify(value, quoted).replaceAll('\ufffd', '\\ufffd');
}
