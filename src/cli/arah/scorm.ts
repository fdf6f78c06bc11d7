import { bundleOf } from '#lib/bank/loaded-quiz.ts';
import { orderedTheme, type PackageOrder } from '#lib/packaging/package-order.ts';
import { scormPackage } from '#lib/packaging/scorm-package.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { Mode, Quiz } from '#lib/schema/quiz.ts';
import { MODES } from '#lib/schema/vocabulary.ts';
import { parseArgs } from 'node:util';
import { typedLocale, typedPath, typedSite, UsageError, type Command } from './command.ts';
import { MADE_OF_HELP, newestQuiz, standaloneOf, writeMade } from './standalone.ts';

export const scorm: Command = {
	name: 'scorm',
	usage: `scorm <quiz> [--lang ${LOCALES.join('|')}] [--mode full|quick] [--theme light|dark|auto] [--objectives] [--site URL] [--out FILE]`,
	summary: 'a SCORM 1.2 package for a learning platform',
	help: `Writes a package for Moodle and other learning platforms. It is identical, byte for byte, to the
download on the page for lecturers. Needs a build (npm run build).

<quiz>        ${MADE_OF_HELP}
--lang        the language of its title, and in which it opens; default: en
--mode        full or quick; without it, each person chooses
--theme       light, dark or auto (as the device prefers); default: light
--objectives  also sends the skill scores to the platform; the start page says so
--site        the public address of an Arah, such as https://arah.example.ac.id: results
              then have links that open there
--out         the zip to write; default: arah-<quiz>-v<version>-<lang>….zip in this folder`,

	run(args) {
		const { positionals, values } = parseArgs({
			args: [...args],
			options: {
				lang: { type: 'string', default: 'en' },
				mode: { type: 'string' },
				theme: { type: 'string' },
				objectives: { type: 'boolean', default: false },
				site: { type: 'string' },
				out: { type: 'string' }
			},
			allowPositionals: true
		});
		const [typed, ...more] = positionals;
		if (typed === undefined || more.length > 0) throw new UsageError('scorm takes one quiz');
		const loaded = newestQuiz(typed);
		const wish = {
			mode: modeOf(values.mode, loaded.quiz),
			theme: themeOf(values.theme),
			objectives: values.objectives,
			site: values.site === undefined ? null : typedSite(values.site)
		};
		const { fileName, bytes } = scormPackage(
			bundleOf(loaded, typedLocale(values.lang)),
			wish,
			standaloneOf(loaded)
		);
		writeMade(typedPath(values.out ?? fileName), bytes);
		return Promise.resolve(0);
	}
};

function modeOf(typed: string | undefined, quiz: Quiz): Mode | null {
	if (typed === undefined) return null;
	const mode = MODES.find((other) => other === typed);
	if (mode === undefined) throw new UsageError(`--mode must be full or quick, not "${typed}"`);
	if (mode === 'quick' && quiz.quick === undefined) {
		throw new UsageError(`the quiz "${quiz.id}" has no quick match`);
	}
	return mode;
}

function themeOf(typed: string | undefined): PackageOrder['theme'] {
	const theme = orderedTheme(typed);
	if (theme === undefined)
		throw new UsageError(`--theme must be light, dark or auto, not "${typed ?? ''}"`);
	return theme;
}
