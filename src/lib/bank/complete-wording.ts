import { quizWords as english } from '#lib/i18n/en/quiz-words.ts';
import type { QuizWords } from '#lib/i18n/en/quiz-words.ts';
import { date, points } from '#lib/i18n/format.ts';
import { quizWords as indonesian } from '#lib/i18n/id/quiz-words.ts';
import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import type { Format, FormatId, Kind, Quiz } from '#lib/schema/quiz.ts';
import type { BundleWording, Terms, Wording, Wordings } from '#lib/schema/wording.ts';

const DEFAULTS: Readonly<Record<Locale, QuizWords>> = { en: english, id: indonesian };

/**
 * The wording of a quiz for its pages in one language: texts that its author left out are filled in. A quiz that does
 * not have this language is shown in one that it has. Texts of the home page and the method page are left out; they
 * would add weight to every other page.
 */
export function completeWording(quiz: Quiz, wordings: Wordings, locale: Locale): BundleWording {
	const language = languageFor(wordings, locale);
	const wording = wordings[language];
	if (wording === undefined) throw new Error(`${quiz.id} has no wording in any language.`);
	const { hero: _hero, method: _method, audience: _audience, ...shown } = wording;
	return {
		...shown,
		language,
		onlyIn: language === locale ? null : onlyIn(wordings, language, locale),
		instruction: wording.instruction ?? DEFAULTS[language][quiz.kind].instruction,
		// they are used within the sentences of the page
		terms: termsIn(locale, quiz.kind, language === locale ? wording.terms : undefined),
		levels: wording.levels ?? levelsOf(quiz, wording),
		evidence: evidenceOf(quiz, locale)
	};
}

/** The language in which a quiz is shown on pages in `locale`. */
export function languageFor(wordings: Wordings, locale: Locale): Locale {
	const own = LOCALES.filter((one) => wordings[one] !== undefined);
	return own.includes(locale) ? locale : (own[0] ?? locale);
}

function onlyIn(wordings: Wordings, language: Locale, locale: Locale): string {
	const { only, shown } = DEFAULTS[locale].languages[language];
	return Object.values(wordings).length === 1 ? only : shown;
}

/** What skills and roles are called in a language: by the author, otherwise as usual for the kind of quiz. */
export function termsIn(locale: Locale, kind: Kind = 'roles', own: Wording['terms'] = {}): Terms {
	const usual = DEFAULTS[locale][kind].terms;
	const { skill = usual.skill, skills = usual.skills } = own;
	const { role = usual.role, roles = usual.roles } = own;
	const capital = (word: string) => word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
	return {
		skill,
		skills,
		role,
		roles,
		Skill: capital(skill),
		Skills: capital(skills),
		Role: capital(role),
		Roles: capital(roles)
	};
}

/** How far the questions have been tested, in one sentence. */
function evidenceOf({ evidence, tested }: Quiz, locale: Locale): string {
	const words = DEFAULTS[locale].evidence;
	if (evidence === 'draft' || tested === undefined) return words.draft;
	return words[evidence](points(locale, tested.people), date(locale, tested.date));
}

/** The number of levels, at 0, 25, 50, 75 and 100. */
const LEVELS = 5;

/** The options of the scale with most items as levels; null unless they are five with even steps. */
function levelsOf(quiz: Quiz, wording: Wording): readonly string[] | null {
	const itemsOf = (id: FormatId) => quiz.items.filter(({ format }) => format === id).length;
	const [main] = Object.entries(quiz.formats)
		.flatMap(([id, format]) =>
			format.kind === 'scale' ? [{ id, format, items: itemsOf(id) }] : []
		)
		.sort((a, b) => b.items - a.items);
	if (main === undefined || !hasEvenSteps(main.format)) return null;
	const words = wording.formats[main.id]?.options ?? {};
	return main.format.options.map(({ id }) => words[id] ?? id);
}

function hasEvenSteps({ options }: Extract<Format, { kind: 'scale' }>): boolean {
	const credits = options.map(({ credit }) => credit);
	const [first = 0, second = 0] = credits;
	const step = second - first;
	return (
		credits.length === LEVELS &&
		credits.every(
			(credit, index) => Math.abs(credit - first - index * step) < 1e-9 * Math.abs(step)
		)
	);
}
