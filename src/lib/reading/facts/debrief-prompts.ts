import { namesRole } from '#lib/engine/headline.ts';
import { roleName } from '#lib/reading/names.ts';
import { asksPreference, type Reading } from '#lib/reading/reading.ts';
import type { ReportReading } from '#lib/reading/report-reading.ts';

interface DebriefStage {
	readonly id: 'agreement' | 'exploration' | 'strategy';
	readonly name: string;
	readonly prompts: readonly string[];
}

/**
 * Returns the eight questions of the conversation in three stages, after Egan's Skilled Helper: agreement,
 * exploration, strategy. The fifth compares the skills of this result with its preferences.
 */
export function debriefStages(reading: ReportReading): DebriefStage[] {
	const { agreement, exploration, strategy } = reading.clientText.stages;
	const explored = [...exploration.prompts, directionPrompt(reading), exploration.duties];
	return [
		{ id: 'agreement', name: agreement.name, prompts: agreement.prompts },
		{ id: 'exploration', name: exploration.name, prompts: explored },
		{ id: 'strategy', name: strategy.name, prompts: strategy.prompts }
	];
}

/** Returns the three questions on the client's sheet: what fits, where it points, and the first step. */
export function takeHomePrompts(reading: ReportReading): string[] {
	const { exploration, strategy } = reading.clientText.stages;
	return [exploration.prompts[0] ?? '', directionPrompt(reading), strategy.prompts[0] ?? ''].filter(
		(prompt) => prompt !== ''
	);
}

/** Skills point to one role, to two, or to none if no match is shown; preferences likewise. */
function directionPrompt(reading: ReportReading): string {
	const { kind, top, second } = reading.headline;
	const { direction } = reading.clientText;
	const first = roleName(reading, top);
	const enjoyed = enjoyedRole(reading);
	if (!namesRole(reading.headline)) {
		return enjoyed.kind === 'one' ? direction.enjoysOnly(enjoyed.name) : direction.neither;
	}
	if (kind === 'blend') {
		const other = roleName(reading, second);
		if (!asksPreference(reading)) return direction.betweenAlone(first, other);
		if (enjoyed.kind === 'one') return direction.betweenDiffer(first, other, enjoyed.name);
		const say = enjoyed.kind === 'several' ? direction.betweenSpread : direction.betweenOnly;
		return say(first, other);
	}
	if (!asksPreference(reading)) return direction.alone(first);
	if (enjoyed.kind === 'one') {
		return enjoyed.name === first ? direction.same(first) : direction.differ(first, enjoyed.name);
	}
	return enjoyed.kind === 'several' ? direction.spread(first) : direction.skillsOnly(first);
}

type Enjoyed =
	{ readonly kind: 'one'; readonly name: string } | { readonly kind: 'several' | 'unknown' };

/** Returns the role with the most preference answers; `several` if the first place is shared. */
function enjoyedRole(reading: Reading): Enjoyed {
	const { preference } = reading.result;
	const most = Math.max(0, ...preference.map(({ count }) => count));
	if (most === 0) return { kind: 'unknown' };
	const [leader, ...others] = preference.filter(({ count }) => count === most);
	if (leader === undefined || others.length > 0) return { kind: 'several' };
	return { kind: 'one', name: roleName(reading, leader.role) };
}
