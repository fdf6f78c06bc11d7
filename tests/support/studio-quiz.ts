import { LOCALES } from '#lib/schema/locale.ts';
import type { Wording } from '#lib/schema/wording.ts';
import type { StudioDocument } from '#lib/studio/document.ts';
import { buildQuiz } from './engine-quiz.ts';

const SKILLS = { making: 'Making', talking: 'Talking', planning: 'Planning' };
const ROLES = { maker: 'Maker', talker: 'Talker', planner: 'Planner' };

/** The small quiz of the engine's tests as a document of the studio, with a text for everything, in both languages. */
export function small(): StudioDocument {
	const quiz = buildQuiz({ readings: { readiness: false, preference: false }, version: 1 });
	const wording = Object.fromEntries(LOCALES.map((locale) => [locale, wordingIn(locale)]));
	return { quiz, wording, cases: [], published: [] };
}

function wordingIn(locale: string): Wording {
	const { items, formats } = buildQuiz();
	const each = <T>(names: Readonly<Record<string, string>>, make: (name: string) => T) =>
		Object.fromEntries(Object.entries(names).map(([id, name]) => [id, make(name)]));
	return {
		name: `Small (${locale})`,
		summary: `A small quiz (${locale}).`,
		skills: each(SKILLS, (name) => ({ name, short: name, definition: `${name} (${locale})` })),
		roles: each(ROLES, (name) => ({ name, summary: `${name} (${locale})` })),
		duties: {},
		steps: {},
		formats: Object.fromEntries(
			Object.entries(formats).map(([id, format]) => [
				id,
				{
					lead: `Lead of ${id} (${locale})`,
					...(format.kind === 'scale' && {
						options: Object.fromEntries(
							format.options.map((option) => [option.id, `${option.id} (${locale})`])
						)
					})
				}
			])
		),
		items: Object.fromEntries(
			items.map(({ id, options }) => [
				id,
				{
					stem: `Question ${id} (${locale})`,
					...(options && {
						options: Object.fromEntries(
							options.map((option) => [option.id, `Option ${option.id} of ${id} (${locale})`])
						)
					})
				}
			])
		)
	};
}
