import type { Analysis } from '#lib/psychometrics/analyse.ts';
import { NEEDS } from '#lib/psychometrics/needs.ts';
import {
	EVIDENCE_PARTS,
	type Body,
	type EvidenceIn,
	type EvidencePart,
	type EvidencePartId
} from './evidence-part.ts';
import { figuresIn, type Figures } from './figures.ts';
import { findingSentence } from './finding-sentence.ts';
import {
	groupsBody,
	locationsBody,
	modelBody,
	normsBody,
	retestBody,
	rolesBody,
	scatterBody
} from './people-bodies.ts';
import {
	carelessBody,
	correlationsBody,
	itemsBody,
	optionsBody,
	skillsBody
} from './question-bodies.ts';

const FEW_TO_REMOVE = 200;

/** An analysis in words: plain sentences first, then tables. Parts with nothing to say are left out. */
export function evidenceParts(analysis: Analysis, how: EvidenceIn): EvidencePart[] {
	const f = figuresIn(how);
	const bodies: Record<EvidencePartId, (analysis: Analysis, f: Figures) => Body> = {
		summary: summaryBody,
		skills: skillsBody,
		items: itemsBody,
		options: optionsBody,
		correlations: correlationsBody,
		careless: carelessBody,
		retest: retestBody,
		groups: groupsBody,
		norms: normsBody,
		roles: rolesBody,
		scatter: scatterBody,
		locations: locationsBody,
		model: modelBody
	};
	return EVIDENCE_PARTS.flatMap((id): EvidencePart[] => {
		const { sentences, tables } = bodies[id](analysis, f);
		if (sentences.length === 0 && tables.length === 0) return [];
		const intro = tables.length > 0 ? how.text.intros[id] : undefined;
		return [
			{
				id,
				heading: how.text.headings[id],
				sentences: intro === undefined ? sentences : [intro, ...sentences],
				tables
			}
		];
	});
}

function summaryBody(
	{ counts, findings, groups }: Analysis,
	{ text, locale, names, whole: n, summaryCodes = 0 }: Figures
): Body {
	const some = (count: number, sentence: (n: string) => string) =>
		count > 0 ? [sentence(n(count))] : [];
	const found = findings.map((finding) =>
		findingSentence(finding, { text, locale, names, groups: groups?.figures ?? null })
	);
	const none = counts.used < NEEDS.plain ? [] : [text.nothingFound];
	const sentences = [
		text.counts({ taken: n(counts.taken), used: n(counts.used) }),
		...some(counts.careless, text.careless),
		...some(counts.repeated, text.repeated),
		...some(counts.empty, text.empty),
		...some(summaryCodes, text.summaryCodes),
		...(found.length > 0 ? found : none),
		...(counts.used < NEEDS.plain ? [text.nothingYet] : []),
		...(found.length > 0 && counts.used < FEW_TO_REMOVE ? [text.noRemoval] : [])
	];
	return { sentences, tables: [] };
}
