import type { Misfit } from '#lib/schema/issue.ts';
import type { Format, Item, OptionId } from '#lib/schema/quiz.ts';
import { formatOf } from '../format-of.ts';
import { inQuiz } from '../draft.ts';
import type { Finding, Rule } from '../draft.ts';
import type { Path } from '../read-yaml.ts';

export const itemFormat: Rule = {
	name: 'item-format',
	severity: 'error',
	asks: 'An item has what its format needs: a scale brings the options, a choice has its own with credits, a preference has its own with roles.',
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
