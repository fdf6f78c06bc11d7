import type { Rule } from './draft.ts';
import { completeTargets, risingBands, targetRange, toldEvidence } from './rules/targets.ts';
import { coveredDuties, itemsPerSkill, measuredSkills, neededSkills } from './rules/coverage.ts';
import { falseAlarmsRule, pairAccuracy, reachableRoles } from './rules/model.ts';
import { folderName, knownIds, ownFigures, uniqueIds } from './rules/ids.ts';
import { giveAways } from './rules/give-aways.ts';
import {
	itemFormat,
	itemSpread,
	optionCredits,
	optionRoles,
	optionsDiffer
} from './rules/options.ts';
import { caseResults } from './rules/case-results.ts';
import { distinctItems, distinctTexts, translatedTexts } from './rules/same-texts.ts';
import { sizeLimits } from './rules/size-limits.ts';
import { orderedThresholds, quickFits } from './rules/thresholds.ts';
import { kindParts } from './rules/kind.ts';
import { knownCases } from './rules/known-cases.ts';
import { reverseShare, risingScale, weightedItems } from './rules/scales.ts';
import { wordingKeys } from './rules/wording-keys.ts';

/** Rules that look at the files alone. */
export const FILE_RULES: readonly Rule[] = [
	folderName,
	kindParts,
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
	toldEvidence,
	reverseShare,
	weightedItems,
	targetRange,
	coveredDuties,
	giveAways,
	orderedThresholds,
	quickFits,
	sizeLimits,
	distinctTexts,
	distinctItems,
	translatedTexts
];

/** Rules that score simulated people, and therefore need a quiz without errors from the rules above. */
export const MODEL_RULES: readonly Rule[] = [
	reachableRoles,
	pairAccuracy,
	falseAlarmsRule,
	caseResults
];

export const ALL_RULES: readonly Rule[] = [...FILE_RULES, ...MODEL_RULES];
