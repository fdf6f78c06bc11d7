import { decimal, percent01, points } from '#lib/i18n/format.ts';
import type { GroupComparison } from '#lib/psychometrics/analyse.ts';
import type { Finding } from '#lib/psychometrics/findings.ts';
import type { EvidenceIn } from './evidence-part.ts';

/** What an author should look at, in one or two sentences. */
export function findingSentence(
	finding: Finding,
	{
		text: { findings: text, sizes },
		locale,
		names,
		groups
	}: Pick<EvidenceIn, 'text' | 'locale' | 'names'> & { readonly groups: GroupComparison | null }
): string {
	const r = (value: number) => decimal(locale, value, 2);
	const whole = (value: number) => points(locale, value);
	const skill = names.skill(finding.skill);
	if (finding.kind === 'several-factors') {
		return text.severalFactors({ skill, rmsea: r(finding.rmsea) });
	}
	const item = names.item(finding.item);
	switch (finding.kind) {
		case 'reversed-key':
			return text.reversedKey({ item, skill, r: r(finding.r) });
		case 'weak-item':
			return text.weakItem({ item, skill, r: r(finding.r) });
		case 'other-skill': {
			const other = names.skill(finding.other);
			return text.otherSkill({ item, skill, r: r(finding.r), other, otherR: r(finding.otherR) });
		}
		case 'unused-option': {
			const option = names.option(finding.item, finding.option);
			return text.unusedOption({ item, option, count: whole(finding.count), n: whole(finding.n) });
		}
		case 'better-option':
			return text.betterOption({
				item,
				best: names.option(finding.item, finding.best),
				option: names.option(finding.item, finding.option),
				bestScore: whole(finding.bestScore),
				optionScore: whole(finding.optionScore)
			});
		case 'end-of-scale':
			return text[finding.end]({ item, share: percent01(locale, finding.share01) });
		case 'group-shift': {
			const group = finding.favours === null ? null : (groups?.[finding.favours] ?? null);
			return text.groupShift({ item, size: sizes[finding.size], group });
		}
	}
}
