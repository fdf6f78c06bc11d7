import type { Quiz } from '#lib/schema/quiz.ts';
import { inQuiz } from '../draft.ts';
import type { Finding, Rule } from '../draft.ts';
import { tellsAbout } from '../items.ts';
import type { Path } from '../read-yaml.ts';

export const orderedThresholds: Rule = {
	name: 'ordered-thresholds',
	severity: 'error',
	check({ quiz }) {
		return pairsOf(quiz).flatMap(({ path, low, lowValue, high, highValue }) =>
			lowValue < highValue
				? []
				: [
						inQuiz(['scoring', ...path], {
							code: 'wrong-order',
							low,
							lowValue,
							high,
							highValue
						})
					]
		);
	}
};

interface Pair {
	/** The place of the lower threshold under `scoring`. */
	readonly path: Path;
	readonly low: string;
	readonly lowValue: number;
	readonly high: string;
	readonly highValue: number;
}

/** Thresholds that belong to one scale, the lower one first. */
function pairsOf({ scoring }: Quiz): Pair[] {
	const { shown01, metP, reasonNats } = scoring;
	const pair = (path: Path, [low, lowValue]: Named, [high, highValue]: Named): Pair => ({
		path,
		low,
		lowValue,
		high,
		highValue
	});
	return [
		pair(['leaning01'], ['leaning01', scoring.leaning01], ['clear01', scoring.clear01]),
		pair(['shown01', 'min'], ['shown01.min', shown01.min], ['shown01.max', shown01.max]),
		pair(['metP', 'unlikely'], ['metP.unlikely', metP.unlikely], ['metP.likely', metP.likely]),
		pair(
			['stronglyAtypicalP'],
			['stronglyAtypicalP', scoring.stronglyAtypicalP],
			['atypicalP', scoring.atypicalP]
		),
		pair(
			['reasonNats', 'slight'],
			['reasonNats.slight', reasonNats.slight],
			['reasonNats.moderate', reasonNats.moderate]
		),
		pair(
			['reasonNats', 'moderate'],
			['reasonNats.moderate', reasonNats.moderate],
			['reasonNats.strong', reasonNats.strong]
		)
	];
}

type Named = readonly [name: string, value: number];

export const quickFits: Rule = {
	name: 'quick-fits',
	severity: 'error',
	counts: [['items']],
	check({ quiz }) {
		const { quick, items, skills } = quiz;
		if (quick === undefined) return [];
		const perSkill = skills.map(
			({ id }) => items.filter((item) => tellsAbout(quiz, item, id)).length
		);
		return [
			...beyond('perSkill', quick.perSkill, Math.max(0, ...perSkill)),
			...beyond('usualItems', quick.usualItems ?? 0, items.length)
		];
	}
};

function beyond(field: string, value: number, items: number): Finding[] {
	if (value <= items) return [];
	return [inQuiz(['quick', field], { code: 'beyond-items', field, value, items })];
}
