import type { Fact, FactCode } from '#lib/schema/issue.ts';

/** Problems whose sentence needs a word for a kind, a type or a group, or a rounded number. */
export type WordyCode =
	| 'missing-field'
	| 'wrong-type'
	| 'unknown-id'
	| 'duplicate-id'
	| 'same-text'
	| 'item-misfit'
	| 'give-away'
	| 'over-limit'
	| 'close-roles'
	| 'false-alarms';

/** The sentence for every other kind of problem, from its data. */
export type FactTexts = {
	readonly [Code in Exclude<FactCode, WordyCode>]: (fact: Fact<Code>) => string;
};
