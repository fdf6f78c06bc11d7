import type { Misfit } from '#lib/schema/issue.ts';
import type { Format, Item, Option, OptionId } from '#lib/schema/quiz.ts';
import { inQuiz } from '../draft.ts';
import type { Finding, Rule } from '../draft.ts';
import { formatOf, spreadOf } from '../items.ts';
import type { Path } from '../read-yaml.ts';

export const itemFormat: Rule = {
	name: 'item-format',
	severity: 'error',
	check({ quiz }) {
		return quiz.items.flatMap((item, index) => {
			const format = formatOf(quiz, item);
			return format ? misfits(item, format, ['items', index]) : [];
		});
	}
};

function misfits(item: Item, format: Format, path: Path): Finding[] {
	const findings: Finding[] = [];
	const report = (misfit: Misfit, field: Path, option: OptionId | null = null) => {
		const fact = { code: 'item-misfit', misfit, format: item.format, option } as const;
		findings.push(inQuiz([...path, ...field], fact));
	};
	const measured = Object.keys(item.measures).length;
	if (format.kind === 'scale' && item.options) report('own-options-on-scale', ['options']);
	if (format.kind !== 'scale' && !item.options) report('no-options', []);
	if (format.kind !== 'preference' && measured === 0) report('no-skill', []);
	if (format.kind === 'preference' && measured > 0) report('skill-on-preference', ['measures']);
	for (const [index, { id, credits, role }] of (item.options ?? []).entries()) {
		if (format.kind === 'preference' && credits) {
			report('credits-on-preference', ['options', index, 'credits'], id);
		}
		if (format.kind === 'choice' && role !== undefined) {
			report('role-on-choice', ['options', index, 'role'], id);
		}
	}
	return findings;
}

export const optionCredits: Rule = {
	name: 'option-credits',
	severity: 'error',
	check({ quiz }) {
		const skills = new Set(quiz.skills.map(({ id }) => id));
		return quiz.items.flatMap((item, index) => {
			// An unknown skill is reported by itself, not again for every option.
			const isKnown = Object.keys(item.measures).every((skill) => skills.has(skill));
			const isChoice = formatOf(quiz, item)?.kind === 'choice';
			return isChoice && isKnown ? creditFindings(item, index) : [];
		});
	}
};

function creditFindings({ measures, options = [] }: Item, index: number): Finding[] {
	return options.flatMap(({ id: option, credits = {} }, place) => {
		const path = ['items', index, 'options', place];
		const missing = Object.keys(measures).filter((skill) => !Object.hasOwn(credits, skill));
		const idle = Object.keys(credits).filter((skill) => !Object.hasOwn(measures, skill));
		return [
			...missing.map((skill) => inQuiz(path, { code: 'option-without-credit', option, skill })),
			...idle.map((skill) =>
				inQuiz([...path, 'credits', skill], { code: 'unmeasured-credit', option, skill })
			)
		];
	});
}

export const optionRoles: Rule = {
	name: 'option-roles',
	severity: 'error',
	check({ quiz }) {
		return quiz.items.flatMap((item, index) => {
			if (formatOf(quiz, item)?.kind !== 'preference') return [];
			return (item.options ?? []).flatMap(({ id: option, role }, place) =>
				role === undefined
					? [inQuiz(['items', index, 'options', place], { code: 'option-without-role', option })]
					: []
			);
		});
	}
};

export const optionsDiffer: Rule = {
	name: 'options-differ',
	severity: 'error',
	check({ quiz }) {
		return quiz.items.flatMap(({ options = [] }, index) =>
			areAlike(options) ? [inQuiz(['items', index, 'options'], { code: 'options-alike' })] : []
		);
	}
};

export const itemSpread: Rule = {
	name: 'item-spread',
	severity: 'error',
	check({ quiz }) {
		const skills = new Set(quiz.skills.map(({ id }) => id));
		return quiz.items.flatMap((item, index) => {
			// Other rules report unknown formats and skills and identical options more precisely.
			if (!formatOf(quiz, item) || areAlike(item.options ?? [])) return [];
			return Object.keys(item.measures)
				.filter((skill) => skills.has(skill) && spreadOf(quiz, item, skill) === 0)
				.map((skill) => inQuiz(['items', index, 'measures', skill], { code: 'no-spread', skill }));
		});
	}
};

/** Whether there are two or more options, and all have the same credits and the same role. */
function areAlike(options: readonly Option[]): boolean {
	return options.length > 1 && new Set(options.map(keyOf)).size === 1;
}

function keyOf({ credits = {}, role = '' }: Option): string {
	const sorted = Object.entries(credits).sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([role, sorted]);
}
