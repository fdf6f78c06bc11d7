import type { CaseFile } from '#lib/schema/cases.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Fact, RuleName, Severity } from '#lib/schema/issue.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { SimulatedProfile } from '#lib/schema/simulated-profile.ts';
import type { Simulated } from '#lib/schema/simulated.ts';
import type { Wording } from '#lib/schema/wording.ts';
import type { Path } from './read-yaml.ts';

/** One quiz version whose parts match their schemas, before any rule has checked them. */
export interface Draft {
	/** The names of the folders, `<id>/v<version>`; null for a version from a quiz file. */
	readonly folder: { readonly id: string; readonly version: string } | null;
	readonly quiz: Quiz;
	/** The languages that the quiz has. */
	readonly wording: Readonly<Partial<Record<Locale, Wording>>>;
	readonly cases: CaseFile | null;
	/** The figures of a quiz about roles, or of a profile. */
	readonly simulated: Simulated | null;
	readonly simulatedProfile: SimulatedProfile | null;
}

/** The part of a quiz version that a finding is in: a file of its folder, or a field of a quiz file. */
export type Source = 'quiz' | 'cases' | 'simulated' | Locale;

export interface Finding {
	readonly fact: Fact;
	readonly source: Source;
	readonly path: Path;
}

/** One requirement on a quiz. Rules return findings and never throw; one run reports all of them. */
export interface Rule {
	/** The name in reports; the catalogues explain it. */
	readonly name: RuleName;
	readonly severity: Severity;
	/**
	 * Parts of quiz.yaml that are counted or compared as a whole; `*` stands for any key. While one of them is faulty,
	 * nothing is certain, and the rule is left out.
	 */
	readonly counts?: readonly Path[];
	readonly check: (draft: Draft) => readonly Finding[];
}

/** A finding in `quiz.yaml`. */
export function inQuiz(path: Path, fact: Fact): Finding {
	return { source: 'quiz', path, fact };
}
