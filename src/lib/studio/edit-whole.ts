import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Quiz, Role } from '#lib/schema/quiz.ts';
import type { Wording } from '#lib/schema/wording.ts';
import { isPublished, languagesOf, wordingOf, type StudioDocument } from './document.ts';
import { USUAL_IMPORTANCE } from './edit-skills.ts';
import type { Settings, WholeOperation } from './operation.ts';
import { writeText } from './text-fields.ts';
import { within } from './wording-entries.ts';

const LAST_VERSION = 1023;

export function changeWhole(document: StudioDocument, operation: WholeOperation): StudioDocument {
	const { quiz, cases } = document;
	switch (operation.do) {
		case 'write':
			return writeText(document, operation);
		case 'add-language':
			return addLanguage(document, operation.locale);
		case 'drop-language':
			return dropLanguage(document, operation.locale);
		case 'move':
			return move(document, operation);
		case 'set':
			return { ...document, quiz: withSettings(quiz, operation.settings) };
		case 'keep-case':
			return {
				...document,
				cases: [...cases.filter((one) => one.id !== operation.case.id), operation.case]
			};
		case 'drop-case':
			return { ...document, cases: cases.filter((one) => one.id !== operation.id) };
		case 'publish':
			return publish(document, operation.version);
		case 'next-version':
			return isPublished(document) && quiz.version < LAST_VERSION
				? { ...document, quiz: { ...quiz, version: quiz.version + 1 } }
				: document;
	}
}

/** With every text that the other language has, still empty. */
function addLanguage(document: StudioDocument, locale: Locale): StudioDocument {
	const { wording } = document;
	const [first] = languagesOf(document);
	if (wording[locale] !== undefined || first === undefined) return document;
	const { skills, roles, duties, steps, formats, items } = wordingOf(document, first);
	const empty: Wording = {
		name: '',
		summary: '',
		skills: emptied(skills),
		roles: emptied(roles),
		duties: emptied(duties),
		steps: emptied(steps),
		formats: emptied(formats),
		items: emptied(items)
	};
	// in the order of the product, as every file has them
	const both = locale === 'en' ? { en: empty, ...wording } : { ...wording, id: empty };
	return { ...document, wording: both };
}

/** The same maps with an empty text for each text. */
function emptied<T>(value: T): T;
function emptied(value: unknown): unknown {
	if (typeof value === 'string') return '';
	if (typeof value !== 'object' || value === null) return value;
	const entries: [string, unknown][] = Object.entries(value);
	const empty: Record<string, unknown> = {};
	for (const [key, part] of entries) empty[key] = emptied(part);
	return empty;
}

function dropLanguage(document: StudioDocument, locale: Locale): StudioDocument {
	const kept = languagesOf(document).filter((one) => one !== locale);
	if (kept.length === 0) return document;
	const wording = Object.fromEntries(kept.map((one) => [one, wordingOf(document, one)]));
	return { ...document, wording };
}

function move(
	document: StudioDocument,
	{ list, id, to }: Extract<WholeOperation, { do: 'move' }>
): StudioDocument {
	const { quiz } = document;
	switch (list) {
		case 'skills':
			return { ...document, quiz: { ...quiz, skills: moved(quiz.skills, id, to) } };
		case 'roles':
			return { ...document, quiz: { ...quiz, roles: moved(quiz.roles, id, to) } };
		case 'items':
			return { ...document, quiz: { ...quiz, items: moved(quiz.items, id, to) } };
	}
}

function moved<T extends { readonly id: string }>(list: readonly T[], id: string, to: number): T[] {
	const entry = list.find((one) => one.id === id);
	const rest = list.filter((one) => one.id !== id);
	if (entry !== undefined) rest.splice(within(Math.round(to), 0, rest.length), 0, entry);
	return rest;
}

function withSettings(quiz: Quiz, settings: Settings): Quiz {
	const { evidence, tested, date, minutes, readiness, quick, letters, circle, ...scoring } =
		settings;
	const { code, quick: oldQuick, tested: oldTested, ...rest } = quiz;
	const isProfile = quiz.kind === 'profile';
	const hasQuick = !isProfile && (quick ?? oldQuick !== undefined);
	const newTested = tested ?? oldTested;
	const changed: Quiz = {
		...rest,
		...(evidence && { evidence }),
		...(newTested && { tested: newTested }),
		...(date !== undefined && { date }),
		...(minutes !== undefined && { minutes: within(minutes, 0.5, 240) }),
		...(hasQuick && { quick: oldQuick ?? { perSkill: 2, stop01: 0.9, steady01: 0.7 } }),
		...(code && {
			code: {
				letters: Math.round(within(letters ?? code.letters, 1, 3)),
				circle: circle ?? code.circle
			}
		}),
		scoring: { ...quiz.scoring, ...inRange(scoring) }
	};
	if (readiness === undefined || isProfile) return changed;
	return withReadiness(changed, readiness);
}

type ScoringSettings = Pick<Settings, 'tau' | 'sigmaG' | 'clear01' | 'leaning01' | 'minAnswered01'>;

function inRange({ tau, sigmaG, ...shares }: ScoringSettings): ScoringSettings {
	const entries = Object.entries(shares).map(([key, value]): [string, number] => [
		key,
		within(value, 0, 1)
	]);
	return {
		...(tau !== undefined && { tau: within(tau, 0.1, 100) }),
		...(sigmaG !== undefined && { sigmaG: within(sigmaG, 0, 100) }),
		...Object.fromEntries(entries)
	};
}

/** With readiness, every role gets a place and an importance of each skill, all alike; without, they go. */
function withReadiness(quiz: Quiz, readiness: boolean): Quiz {
	const even = Object.fromEntries(quiz.skills.map((skill) => [skill.id, USUAL_IMPORTANCE]));
	const roles = quiz.roles.map(({ seniority, importance, ...role }, index): Role => {
		if (!readiness) return role;
		return {
			...role,
			seniority: seniority ?? index + 1,
			importance: { ...even, ...importance }
		};
	});
	return { ...quiz, roles, readings: { ...quiz.readings, readiness } };
}

/** A version is frozen in place of itself when only its spelling was corrected. */
function publish(document: StudioDocument, version: LoadedQuiz): StudioDocument {
	const { print: _, ...quiz } = version.quiz;
	const { wording, cases } = version;
	const earlier = document.published.filter((one) => one.quiz.version < quiz.version);
	return { quiz, wording, cases, published: [...earlier, { ...version, quiz }] };
}
