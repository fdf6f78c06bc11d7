import fc from 'fast-check';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { packQuiz } from '#lib/quiz-file/pack-quiz.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { anyCharacter } from './any-character.ts';
import { at, bankAfter } from './bank-files.ts';
import type { SmallFiles } from './bank-files.ts';

/** The small quiz after a change to it. */
export function smallQuiz(change: (files: SmallFiles) => void = () => undefined): LoadedQuiz {
	return at(bankAfter(change).quizzes, 0);
}

/** The small quiz in two versions, as a quiz file. */
export function smallFile(): string {
	const first = smallQuiz();
	return packQuiz([first, { ...first, quiz: { ...first.quiz, version: 2, date: '2026-12-01' } }]);
}

const text = fc
	.string({ unit: anyCharacter, minLength: 1, maxLength: 30 })
	.map((any) => any.trim())
	.filter((any) => any !== '');

const anyChange = fc.record({
	languages: fc.constantFrom([...LOCALES], ...LOCALES.map((locale) => [locale])),
	name: text,
	stems: fc.uniqueArray(text, { minLength: 11, maxLength: 11 }),
	instruction: fc.option(fc.array(text, { minLength: 1, maxLength: 4 }), { nil: undefined }),
	minutes: fc.double({ min: 0.1, max: 240, noNaN: true }),
	weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
	target: fc.double({ min: 0, max: 100, noNaN: true }),
	isReversed: fc.boolean(),
	hasCases: fc.boolean(),
	hasSteps: fc.boolean()
});

/** A small quiz that an author changed in many ways, and that still has no error. */
export const anyLoadedQuiz: fc.Arbitrary<LoadedQuiz> = anyChange
	.map((change) => {
		const { quizzes } = bankAfter(({ quiz, en, id }) => {
			quiz.minutes = change.minutes;
			at(quiz.items, 0).measures = { cooking: change.weight };
			at(quiz.items, 1).reverse = change.isReversed;
			at(quiz.roles, 0).target['cooking'] = change.target;
			if (change.hasSteps) quiz.bands = [{ id: 'any', from: 0 }];
			for (const words of [en, id]) {
				words.name = change.name;
				if (change.instruction) words.instruction = change.instruction;
				for (const [index, stem] of change.stems.entries()) {
					const item = at(quiz.items, index).id;
					words.items[item] = { ...words.items[item], stem };
				}
				if (!change.hasSteps) continue;
				words.steps = Object.fromEntries(quiz.skills.map((skill) => [skill.id, { any: 'Go on' }]));
			}
		});
		return { change, loaded: quizzes[0] };
	})
	.filter(({ loaded }) => loaded !== undefined)
	.map(({ change: { languages, hasCases }, loaded = smallQuiz() }) => ({
		...loaded,
		wording: Object.fromEntries(languages.map((locale) => [locale, loaded.wording[locale]])),
		...(hasCases ? {} : { cases: [], within: null })
	}));
