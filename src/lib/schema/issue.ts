import type { FileFacts } from './file-facts.ts';
import type { BandId, FormatId, ItemId, Kind, Mode, OptionId, RoleId, SkillId } from './quiz.ts';
import type { Locale } from './locale.ts';

export type IdKind =
	'quiz' | 'skill' | 'role' | 'format' | 'duty' | 'item' | 'option' | 'band' | 'case' | 'flag';

/** What a value of a file can be. */
export type ValueType =
	'text' | 'number' | 'integer' | 'boolean' | 'list' | 'map' | 'nothing' | 'not-finite' | 'other';

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

/** The measures that a quiz can outgrow, although every score would still be right. */
export type Limit = 'link' | 'axes' | 'columns' | 'page' | 'projector' | 'letters';

/**
 * The details of each kind of problem, by its code: plain data, because the sentences are in the catalogues. `known`
 * lists what is allowed, and is empty if that is no list; `meant` is what was probably meant.
 */
interface FactDetails extends FileFacts {
	// the file as YAML
	readonly 'empty-file': object;
	/** `reason` is the sentence of the YAML parser, for slips that have no code of their own. */
	readonly 'unreadable-yaml': { readonly reason: string };
	readonly 'not-utf8': object;
	/** `lines`: number of lines that begin with a tab. */
	readonly 'tab-indent': { readonly lines: number };
	/** `rest` is the text that YAML drops, from its number sign to the end of the line. */
	readonly 'cut-text': { readonly rest: string };
	readonly 'decimal-comma': { readonly written: string; readonly point: string };
	readonly 'duplicate-key': { readonly key: string };
	readonly alias: { readonly name: string };
	/** A text without quotes that begins with, or contains, characters that mean something else in YAML. */
	readonly 'unquoted-mark': { readonly mark: string };
	readonly 'quote-inside': { readonly quote: string; readonly other: string };
	readonly 'unclosed-quote': { readonly quote: string; readonly other: string };
	readonly unbalanced: { readonly open: string; readonly close: string };
	readonly 'bad-escape': { readonly escape: string };
	readonly 'bad-indent': object;
	readonly 'no-colon': { readonly text: string };
	readonly 'no-space': { readonly text: string };
	readonly 'several-documents': object;
	// the shape of the data
	readonly 'missing-field': {
		readonly field: string;
		readonly expected: ValueType;
		readonly known: readonly string[];
	};
	readonly 'unknown-field': {
		readonly field: string;
		readonly known: readonly string[];
		readonly meant: string | null;
	};
	readonly 'wrong-type': {
		readonly field: string;
		readonly expected: ValueType;
		readonly found: ValueType;
	};
	readonly 'not-allowed': {
		readonly field: string;
		readonly found: string;
		readonly known: readonly string[];
		readonly meant: string | null;
	};
	readonly 'bad-id': { readonly id: string };
	readonly 'bad-date': { readonly field: string };
	readonly 'bad-letter': { readonly field: string };
	readonly 'empty-text': { readonly field: string };
	readonly 'too-long': { readonly field: string; readonly limit: number; readonly found: number };
	readonly 'too-few': { readonly field: string; readonly limit: number; readonly found: number };
	readonly 'too-low': { readonly field: string; readonly limit: number };
	readonly 'not-above': { readonly field: string; readonly limit: number };
	readonly 'too-high': { readonly field: string; readonly limit: number };
	readonly 'bad-value': { readonly field: string; readonly reason: string };
	// ids
	readonly 'unknown-id': {
		readonly kind: IdKind;
		readonly id: string;
		readonly known: readonly string[];
		readonly meant: string | null;
	};
	readonly 'duplicate-id': { readonly kind: IdKind; readonly id: string };
	/** Summary codes of both quizzes begin alike. */
	readonly 'shared-tag': { readonly id: string; readonly other: string };
	// wording
	readonly 'missing-wording': { readonly locale: Locale; readonly key: string };
	readonly 'extra-wording': {
		readonly locale: Locale;
		readonly key: string;
		readonly meant: string | null;
	};
	readonly 'same-text': {
		readonly kind: IdKind;
		readonly first: string;
		readonly second: string;
		readonly text: string;
	};
	readonly untranslated: { readonly locale: Locale; readonly other: Locale; readonly text: string };
	/** `of`: number of texts compared. */
	readonly 'untranslated-file': {
		readonly locale: Locale;
		readonly other: Locale;
		readonly texts: number;
		readonly of: number;
	};
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
	readonly 'repeated-symbol': { readonly symbol: string; readonly other: SkillId };
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
	/** The targets are the cause. */
	readonly 'unreachable-role': { readonly role: RoleId; readonly first: RoleId };
	/** The priors are the cause: with equal priors, the role could come first. */
	readonly 'unlikely-role': {
		readonly role: RoleId;
		readonly first: RoleId;
		readonly prior: number;
	};
	readonly 'close-roles': {
		readonly first: RoleId;
		readonly second: RoleId;
		readonly accuracy01: number;
		readonly wanted01: number;
		readonly lengthen: SkillId;
	};
	readonly 'same-targets': { readonly first: RoleId; readonly second: RoleId };
	// evidence
	readonly 'untold-evidence': { readonly evidence: string };
	// limits and weights
	/** A threshold that has to be below another one, and is not. */
	readonly 'wrong-order': {
		readonly low: string;
		readonly lowValue: number;
		readonly high: string;
		readonly highValue: number;
	};
	readonly 'beyond-items': {
		readonly field: string;
		readonly value: number;
		readonly items: number;
	};
	readonly 'over-limit': {
		readonly limit: Limit;
		readonly found: number;
		readonly most: number;
	};
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
	// worked cases
	readonly 'case-differs': {
		readonly id: string;
		readonly field: string;
		readonly expected: string;
		readonly found: string;
	};
	// duties
	readonly 'uncovered-duty': { readonly duty: string };
}

export type FactCode = keyof FactDetails;

/** A problem of a quiz file. The list of codes is closed; only `i18n/describe-issue.ts` turns them into sentences. */
export type Fact<Code extends FactCode = FactCode> = {
	readonly [C in Code]: { readonly code: C } & FactDetails[C];
}[Code];

/** The requirements on a quiz. Each is explained in the catalogues. */
export type RuleName =
	| 'folder-name'
	| 'unique-tags'
	| 'told-evidence'
	| 'kind-parts'
	| 'unique-ids'
	| 'known-ids'
	| 'item-format'
	| 'option-credits'
	| 'option-roles'
	| 'complete-targets'
	| 'wording-keys'
	| 'known-cases'
	| 'own-figures'
	| 'item-spread'
	| 'options-differ'
	| 'measured-skills'
	| 'items-per-skill'
	| 'needed-skills'
	| 'rising-scale'
	| 'rising-bands'
	| 'reverse-share'
	| 'weighted-items'
	| 'target-range'
	| 'covered-duties'
	| 'give-aways'
	| 'reachable-roles'
	| 'pair-accuracy'
	| 'false-alarms'
	| 'ordered-thresholds'
	| 'quick-fits'
	| 'size-limits'
	| 'distinct-texts'
	| 'distinct-items'
	| 'translated-texts'
	| 'case-results';

/** Errors stop the build; warnings are left to the author's judgement. */
export type Severity = 'error' | 'warning';

export interface SourcePlace {
	/** Path under `questions/`, or the name of a quiz file. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
	readonly column: number;
	/** The item concerned; null if there is none. */
	readonly item: ItemId | null;
	/** The place in the data: keys, and positions in lists from 0. Empty for the file as a whole. */
	readonly path: readonly (string | number)[];
}

/** A problem of a quiz file with its place and the rule that found it. */
export type Issue = Fact &
	SourcePlace & {
		readonly severity: Severity;
		/** The rule in `bank/rules/`; null if the file itself could not be read. */
		readonly rule: RuleName | null;
	};
