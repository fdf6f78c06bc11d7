import type { BandId, FormatId, ItemId, Kind, Mode, OptionId, RoleId, SkillId } from './quiz.ts';
import type { Locale } from './locale.ts';

export type IdKind =
	'quiz' | 'skill' | 'role' | 'format' | 'duty' | 'item' | 'option' | 'band' | 'case' | 'flag';

/** The ways in which an item can contradict its format. */
export type Misfit =
	| 'own-options-on-scale'
	| 'no-options'
	| 'no-skill'
	| 'skill-on-preference'
	| 'credits-on-preference'
	| 'role-on-choice';

/** Traits of wording that can give away the credit of an option. */
export type GiveAway = 'length' | 'steps' | 'reasons' | 'absolutes';

/** The details of each kind of problem, by its code. */
interface FactDetails {
	// the file as YAML
	readonly 'empty-file': object;
	readonly 'unreadable-yaml': { readonly reason: string };
	readonly 'not-utf8': object;
	readonly 'tab-indent': object;
	/** `rest` is the text that YAML drops, from its number sign to the end of the line. */
	readonly 'cut-text': { readonly rest: string };
	readonly 'decimal-comma': { readonly written: string };
	readonly 'duplicate-key': { readonly key: string };
	readonly alias: { readonly name: string };
	// the file in its folder
	readonly 'unknown-file': object;
	readonly 'missing-file': object;
	readonly 'folder-name': { readonly folder: string; readonly written: string };
	readonly 'other-figures': { readonly quiz: string; readonly found: string };
	// the shape of the data
	readonly 'missing-field': { readonly field: string };
	readonly 'unknown-field': { readonly field: string };
	readonly 'wrong-type': {
		readonly field: string;
		readonly expected: string;
		readonly found: string;
	};
	readonly 'bad-id': { readonly id: string };
	readonly 'bad-value': { readonly field: string; readonly reason: string };
	// ids
	readonly 'unknown-id': {
		readonly kind: IdKind;
		readonly id: string;
		readonly known: readonly string[];
	};
	readonly 'duplicate-id': { readonly kind: IdKind; readonly id: string };
	/** Summary codes of both quizzes begin alike. */
	readonly 'shared-tag': { readonly id: string; readonly other: string };
	// wording
	readonly 'missing-wording': { readonly locale: Locale; readonly key: string };
	readonly 'extra-wording': { readonly locale: Locale; readonly key: string };
	// items and options
	readonly 'item-misfit': {
		readonly misfit: Misfit;
		readonly format: FormatId;
		readonly option: OptionId | null;
	};
	readonly 'option-without-credit': { readonly option: OptionId; readonly skill: SkillId };
	readonly 'unmeasured-credit': { readonly option: OptionId; readonly skill: SkillId };
	readonly 'option-without-role': { readonly option: OptionId };
	readonly 'no-spread': { readonly skill: SkillId };
	readonly 'options-alike': object;
	/** `more`: whether better options have more of the trait; `items`: number of items whose options differ in it. */
	readonly 'give-away': {
		readonly trait: GiveAway;
		readonly more: boolean;
		readonly items: number;
	};
	readonly 'scale-not-rising': { readonly format: FormatId; readonly option: OptionId };
	readonly 'many-reversed': { readonly reversed: number; readonly items: number };
	// the kind of the quiz
	/** `part` is a field that this kind requires, or one that has no meaning in it. */
	readonly 'missing-part': { readonly kind: Kind; readonly part: string };
	readonly 'foreign-part': { readonly kind: Kind; readonly part: string };
	readonly 'long-code': { readonly letters: number; readonly skills: number };
	readonly 'repeated-symbol': { readonly symbol: string; readonly skills: readonly SkillId[] };
	// skills
	readonly 'unmeasured-skill': { readonly skill: SkillId };
	readonly 'few-items': { readonly skill: SkillId; readonly items: number };
	readonly 'unneeded-skill': { readonly skill: SkillId };
	// roles
	readonly 'missing-target': {
		readonly role: RoleId;
		readonly skill: SkillId;
		readonly table: 'target' | 'importance';
	};
	readonly 'no-importance': { readonly role: RoleId };
	readonly 'extreme-target': {
		readonly role: RoleId;
		readonly skill: SkillId;
		readonly target: number;
	};
	/** `prior` is the role's prior if equal priors would make it reachable; null if its targets are the cause. */
	readonly 'unreachable-role': {
		readonly role: RoleId;
		readonly first: RoleId;
		readonly prior: number | null;
	};
	readonly 'close-roles': {
		readonly roles: readonly [RoleId, RoleId];
		readonly accuracy01: number;
		readonly wanted01: number;
		readonly lengthen: SkillId | null;
	};
	// evidence
	readonly 'untold-evidence': { readonly evidence: string };
	// limits and weights
	readonly 'false-alarms': {
		readonly group: 'novice' | 'expert' | 'alike' | 'role';
		readonly role: RoleId | null;
		readonly mode: Mode;
		readonly withheld01: number;
		readonly most01: number;
	};
	readonly 'unweighted-items': {
		readonly skill: SkillId;
		readonly format: FormatId;
		readonly sigma0: number;
		readonly weight: number;
		readonly least: number;
	};
	// bands
	readonly 'late-band': { readonly band: BandId; readonly from: number };
	readonly 'band-not-rising': {
		readonly band: BandId;
		readonly from: number;
		readonly before: BandId;
	};
	// duties
	readonly 'uncovered-duty': { readonly duty: string };
}

export type FactCode = keyof FactDetails;

/** A problem of a quiz file. The list of codes is closed; only `bank/describe-issue.ts` turns them into sentences. */
export type Fact<Code extends FactCode = FactCode> = {
	readonly [C in Code]: { readonly code: C } & FactDetails[C];
}[Code];

/** Errors stop the build; warnings are left to the author's judgement. */
export type Severity = 'error' | 'warning';

export interface SourcePlace {
	/** Path under `questions/`. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
	readonly column: number;
	/** The item concerned; null if there is none. */
	readonly item: ItemId | null;
}

/** A problem of a quiz file with its place and the rule that found it. */
export type Issue = Fact &
	SourcePlace & {
		readonly severity: Severity;
		/** Name of the rule in `bank/rules/`; null if the file itself could not be read. */
		readonly rule: string | null;
	};
