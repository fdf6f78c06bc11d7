import type { Rule } from './draft.ts';
import { completeTargets } from './rules/complete-targets.ts';
import { coveredDuties } from './rules/covered-duties.ts';
import { falseAlarmsRule } from './rules/false-alarms.ts';
import { folderName } from './rules/folder-name.ts';
import { giveAways } from './rules/give-aways.ts';
import { itemFormat } from './rules/item-format.ts';
import { itemSpread } from './rules/item-spread.ts';
import { itemsPerSkill } from './rules/items-per-skill.ts';
import { knownCases } from './rules/known-cases.ts';
import { knownIds } from './rules/known-ids.ts';
import { measuredSkills } from './rules/measured-skills.ts';
import { neededSkills } from './rules/needed-skills.ts';
import { optionCredits } from './rules/option-credits.ts';
import { optionRoles } from './rules/option-roles.ts';
import { optionsDiffer } from './rules/options-differ.ts';
import { ownFigures } from './rules/own-figures.ts';
import { pairAccuracy } from './rules/pair-accuracy.ts';
import { reachableRoles } from './rules/reachable-roles.ts';
import { reverseShare } from './rules/reverse-share.ts';
import { risingBands } from './rules/rising-bands.ts';
import { risingScale } from './rules/rising-scale.ts';
import { targetRange } from './rules/target-range.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { weightedItems } from './rules/weighted-items.ts';
import { wordingKeys } from './rules/wording-keys.ts';

/** Rules about the files as they stand. */
export const FILE_RULES: readonly Rule[] = [
	folderName,
	uniqueIds,
	knownIds,
	itemFormat,
	optionCredits,
	optionRoles,
	completeTargets,
	wordingKeys,
	knownCases,
	ownFigures,
	itemSpread,
	optionsDiffer,
	measuredSkills,
	itemsPerSkill,
	neededSkills,
	risingScale,
	risingBands,
	reverseShare,
	weightedItems,
	targetRange,
	coveredDuties,
	giveAways
];

/** Rules that score invented people, and therefore need a quiz that breaks no error rule above. */
export const MODEL_RULES: readonly Rule[] = [reachableRoles, pairAccuracy, falseAlarmsRule];

export const ALL_RULES: readonly Rule[] = [...FILE_RULES, ...MODEL_RULES];
