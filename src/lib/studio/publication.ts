import { canonicalJson } from '#lib/bank/canonical-structure.ts';
import { fingerprintOf } from '#lib/bank/fingerprint.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { packQuiz } from '#lib/quiz-file/pack-quiz.ts';
import type { Issue } from '#lib/schema/issue.ts';
import { checkDocument } from './check-document.ts';
import { isPublished, type StudioDocument } from './document.ts';
import { withLastingIds } from './ids.ts';
import type { Operation } from './operation.ts';
import { apply } from './operations.ts';

/**
 * How a document differs from what was published last: not at all, in texts alone, or in something that scores
 * differently and therefore needs a version of its own.
 */
export type Change = 'new' | 'none' | 'words' | 'scoring';

/** The quiz file of what has been published. */
export interface PublishedFile {
	readonly text: string;
	/** Of the newest version: see `fingerprintOf`. */
	readonly fingerprint: string;
	readonly version: number;
}

export type Publication =
	| {
			readonly ok: true;
			/** Freezes the version in the document. */
			readonly operation: Operation;
			readonly file: PublishedFile;
	  }
	/** The errors in the way; none if the file would be too large to be opened. */
	| { readonly ok: false; readonly issues: readonly Issue[] };

/** How a document differs from its newest published version. */
export function changeOf(document: StudioDocument): Change {
	const last = document.published.at(-1);
	if (last === undefined || !isPublished(document)) return 'new';
	const { quiz, wording } = withLastingIds(document);
	if (fingerprintOf(quiz) !== fingerprintOf(last.quiz)) return 'scoring';
	const partsOf = (one: Pick<LoadedQuiz, 'quiz' | 'wording'>) =>
		canonicalJson({ quiz: { ...one.quiz, print: undefined }, wording: one.wording });
	return partsOf({ quiz, wording }) === partsOf(last) ? 'none' : 'words';
}

/**
 * What it takes to publish a document: the ids are made from its texts, and every rule is applied. A document that
 * scores differently from its published version becomes the next version; `isNewMeaning` says so of changed texts.
 */
export function publicationOf(
	document: StudioDocument,
	{ isNewMeaning }: { readonly isNewMeaning: boolean }
): Publication {
	const change = changeOf(document);
	const isNext = change === 'scoring' || (change === 'words' && isNewMeaning);
	const next = isNext ? apply(document, { do: 'next-version' }).document : document;
	const { quiz: version, issues } = checkDocument(withLastingIds(next));
	if (version === null) {
		return { ok: false, issues: issues.filter(({ severity }) => severity === 'error') };
	}
	const operation: Operation = { do: 'publish', version };
	const file = fileOf(apply(document, operation).document.published);
	return file === null ? { ok: false, issues: [] } : { ok: true, operation, file };
}

/** The quiz file of published versions; null without one, and if it would be too large to be opened. */
export function fileOf(published: readonly LoadedQuiz[]): PublishedFile | null {
	const last = published.at(-1);
	if (last === undefined) return null;
	try {
		const text = packQuiz(published);
		return { text, fingerprint: fingerprintOf(last.quiz), version: last.quiz.version };
	} catch {
		return null;
	}
}
