import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { smallFiles, toTexts, type SmallFiles } from './bank-files.ts';

/** Writes the small quiz into a folder of quizzes under another id, after a change to it. */
export function writeSmallQuiz(
	folder: string,
	id: string,
	change: (files: SmallFiles) => void = () => undefined
): void {
	const files = smallFiles();
	files.quiz.id = id;
	change(files);
	for (const [path, text] of Object.entries(toTexts(files))) {
		const file = join(folder, path.replace('kitchen/v1', `${id}/v${String(files.quiz.version)}`));
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

/** A change that leaves a quiz with one error. */
export function misspell({ quiz }: SmallFiles): void {
	quiz.evidence = 'proven';
}
