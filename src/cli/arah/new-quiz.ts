import { sharedTag } from '#lib/bank/shared-tags.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { idSchema } from '#lib/schema/quiz.ts';
import { KINDS } from '#lib/schema/vocabulary.ts';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { typedChoices, typedLocale, typedPath, UsageError, type Command } from './command.ts';
import { QUESTIONS } from './find-quiz.ts';

const TEMPLATES = join(import.meta.dirname, 'templates');

export const newQuiz: Command = {
	name: 'new',
	usage: `new <id> [--kind ${KINDS.join('|')}] [--lang ${LOCALES.join('|')}] [--in FOLDER]`,
	summary: 'a small quiz to start from',
	help: `Writes a small valid quiz with comments, in one language: change it step by step, and run
arah check after each step.

<id>         lowercase words joined by hyphens. Result links contain it, so it never changes.
--kind       roles (default) compares skills with roles; profile ranks interests
--lang       the language of its texts: ${LOCALES.join(' or ')}; default: en. Others can be added later
--in FOLDER  where to put it; default: the quizzes of this copy of Arah`,

	run(args) {
		const { positionals, values } = parseArgs({
			args: [...args],
			options: {
				kind: { type: 'string', default: 'roles' },
				lang: { type: 'string', default: 'en' },
				in: { type: 'string' }
			},
			allowPositionals: true
		});
		const [id, ...others] = positionals;
		if (id === undefined || others.length > 0) throw new UsageError('new takes one id');
		const [kind, ...kinds] = typedChoices('--kind', KINDS, values.kind);
		if (kind === undefined || kinds.length > 0) throw new UsageError('--kind takes one kind');
		const locale = typedLocale(values.lang);
		const home = values.in === undefined ? QUESTIONS : typedPath(values.in);
		assertFree(home, id);
		const folder = join(home, id, 'v1');
		mkdirSync(folder, { recursive: true });
		const today = new Date().toISOString().slice(0, 10);
		for (const name of ['quiz.yaml', `${locale}.yaml`]) {
			const text = readFileSync(join(TEMPLATES, kind, name), 'utf8')
				.replace('QUIZ-ID', id)
				.replace('TODAY', today)
				.replace('LANGUAGE', locale);
			writeFileSync(join(folder, name), text, { flag: 'wx' });
		}
		const shown = relative('.', folder);
		process.stdout.write(
			`Written: ${shown}/quiz.yaml and ${shown}/${locale}.yaml\nNext: npm run arah -- check, and npm run dev to try it.\n`
		);
		return Promise.resolve(0);
	}
};

/** Throws UsageError if a quiz cannot have this id. */
function assertFree(home: string, id: string): void {
	if (!idSchema.safeParse(id).success) {
		throw new UsageError(`"${id}" cannot be an id: use lowercase words joined by hyphens`);
	}
	if (existsSync(join(home, id))) throw new UsageError(`there is a quiz "${id}" already`);
	const other = [home, QUESTIONS].flatMap(foldersIn).find((name) => sharedTag(name, id));
	if (other === undefined) return;
	throw new UsageError(
		`short codes of "${id}" could be taken for codes of "${other}": choose another id`
	);
}

function foldersIn(home: string): string[] {
	if (!existsSync(home)) return [];
	const entries = readdirSync(home, { withFileTypes: true });
	return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
