import type { CaseFile } from '#lib/schema/cases.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Fact, Severity } from '#lib/schema/issue.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { Simulated } from '#lib/schema/simulated.ts';
import type { Wording } from '#lib/schema/wording.ts';
import type { Path } from './read-yaml.ts';

/** One folder of `questions/` whose files have the right shape, and nothing else checked yet. */
export interface Draft {
	/** Names of the folders, as found: `<id>/v<version>`. */
	readonly folder: { readonly id: string; readonly version: string };
	readonly quiz: Quiz;
	/** The languages that could be read; a missing one has been reported already. */
	readonly wording: Readonly<Partial<Record<Locale, Wording>>>;
	readonly cases: CaseFile | null;
	readonly simulated: Simulated | null;
}

/** Which file of the folder a finding is about. */
export type Source = 'quiz' | 'cases' | 'simulated' | Locale;

export interface Finding {
	readonly fact: Fact;
	readonly source: Source;
	readonly path: Path;
}

/** One thing that we ask of a quiz. Rules push findings and never throw; one run reports them all. */
export interface Rule {
	/** The name of its file. */
	readonly name: string;
	readonly severity: Severity;
	/** One sentence that an author can understand: printed with the report. */
	readonly asks: string;
	readonly check: (draft: Draft) => readonly Finding[];
}

/** A finding in `quiz.yaml`. */
export function inQuiz(path: Path, fact: Fact): Finding {
	return { source: 'quiz', path, fact };
}
