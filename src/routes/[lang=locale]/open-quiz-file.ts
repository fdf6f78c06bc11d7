import { checkFile, type CheckedFile } from '#lib/quiz-shelf/check-file.ts';
import type { KeptIn } from '#lib/quiz-shelf/quiz-shelf.ts';
import { bundleIn } from '#lib/quiz-shelf/shelved-quiz.ts';
import type { Issue } from '#lib/schema/issue.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { shelf } from '#lib/quiz-shelf/device-shelf.ts';

/** What became of a file that was meant to be a quiz. */
export type OpenedFile =
	| {
			readonly ok: true;
			/** The name of the quiz. */
			readonly name: string;
			readonly prints: readonly string[];
			readonly keptIn: KeptIn;
			/** Warnings only. */
			readonly issues: readonly Issue[];
	  }
	| { readonly ok: false; readonly issues: readonly Issue[]; readonly unfinished?: Unfinished };

type Unfinished =
	Extract<CheckedFile, { readonly unfinished: unknown }>['unfinished'] | 'unreadable';

/** Checks a quiz file with every rule, and keeps it if it has no error. Never rejects. */
export async function openQuizFile(
	file: File,
	locale: Locale,
	signal?: AbortSignal
): Promise<OpenedFile> {
	const text = await file.text().catch(() => null);
	if (text === null) return { ok: false, issues: [], unfinished: 'unreadable' };
	const checked = await checkFile(file.name, text, signal && { signal });
	if (!checked.ok) return checked;
	const { versions, issues } = checked;
	return {
		ok: true,
		name: bundleIn(versions, locale).wording.name,
		prints: versions.flatMap(({ quiz }) => quiz.print ?? []),
		keptIn: await shelf.keep(text, versions),
		issues
	};
}
