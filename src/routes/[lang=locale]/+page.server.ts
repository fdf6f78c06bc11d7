import { quickLength } from '#lib/engine/quick-length.ts';
import { defaultBundle, heroOf, quizCatalogue } from '#lib/server/bundles.ts';
import { exampleCodes } from '#lib/server/example-codes.ts';
import type { PageServerLoad } from './$types';

/** The home page needs the roles with their targets and words, not the items. */
export const load: PageServerLoad = ({ params }) => {
	const bundle = defaultBundle(params.lang);
	const { quiz, wording } = bundle;
	const [example = ''] = exampleCodes(quiz);
	return {
		example,
		quizId: quiz.id,
		kind: quiz.kind,
		/** The other quizzes of the site. */
		others: quizCatalogue(params.lang).slice(1),
		hero: heroOf(bundle),
		language: wording.language,
		onlyIn: wording.onlyIn,
		note: wording.note ?? null,
		evidence: wording.evidence,
		items: quiz.items.length,
		minutes: quiz.minutes,
		quick: quickLength(quiz),
		roles: quiz.roles.map((role) => ({
			id: role.id,
			name: wording.roles[role.id]?.name ?? '',
			alias: wording.roles[role.id]?.alias,
			summary: wording.roles[role.id]?.summary ?? '',
			targets: quiz.skills.map((skill) => role.target[skill.id] ?? 0)
		})),
		skills: quiz.skills.map(({ id }) => wording.skills[id]?.short ?? '')
	};
};
