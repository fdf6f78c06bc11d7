import type { Locale } from '#lib/schema/locale.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { Wording } from '#lib/schema/wording.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { Draft, Finding, Rule } from '../draft.ts';
import { nearest } from '../nearest.ts';

export const wordingKeys: Rule = {
	name: 'wording-keys',
	severity: 'error',
	check(draft) {
		return LOCALES.flatMap((locale) => {
			const wording = draft.wording[locale];
			return wording ? compareKeys(locale, keysOf(wording), wantedKeys(draft)) : [];
		});
	}
};

/** The ids with a text, as paths: `items/q04/options/a`. */
function keysOf(wording: Wording): string[] {
	return [
		...Object.entries(wording.skills).flatMap(([id, { enjoys, fields }]) => [
			`skills/${id}`,
			...(enjoys === undefined ? [] : [`skills/${id}/enjoys`]),
			...(fields === undefined ? [] : [`skills/${id}/fields`]),
			...Object.keys(fields ?? {}).map((field) => `skills/${id}/fields/${field}`)
		]),
		...Object.entries(wording.roles).flatMap(([id, { alias }]) => [
			`roles/${id}`,
			...(alias === undefined ? [] : [`roles/${id}/alias`])
		]),
		...Object.keys(wording.duties).map((id) => `duties/${id}`),
		...Object.entries(wording.steps).flatMap(([skill, steps]) =>
			Object.keys(steps).map((band) => `steps/${skill}/${band}`)
		),
		...withOptions('formats', wording.formats),
		...withOptions('items', wording.items)
	];
}

function withOptions(
	part: string,
	entries: Readonly<Record<string, { options?: Readonly<Record<string, string>> | undefined }>>
): string[] {
	return Object.entries(entries).flatMap(([id, { options }]) => [
		`${part}/${id}`,
		...Object.keys(options ?? {}).map((option) => `${part}/${id}/options/${option}`)
	]);
}

/**
 * The keys that every language needs: the ids of the quiz, an alias for each role that has one in any language, and
 * for a profile, what people enjoy and the fields of every language.
 */
function wantedKeys({ quiz, wording }: Draft): string[] {
	const aliases = quiz.roles
		.filter(({ id }) => LOCALES.some((locale) => hasAlias(wording[locale], id)))
		.map(({ id }) => `roles/${id}/alias`);
	return [
		...quiz.skills.map(({ id }) => `skills/${id}`),
		...(quiz.kind === 'profile' ? profileKeys(quiz, wording) : []),
		...quiz.roles.map(({ id }) => `roles/${id}`),
		...aliases,
		...quiz.duties.map((id) => `duties/${id}`),
		...stepKeys(quiz),
		...formatKeys(quiz),
		...quiz.items.flatMap(({ id, options = [] }) => [
			`items/${id}`,
			...options.map((option) => `items/${id}/options/${option.id}`)
		])
	];
}

function profileKeys({ skills }: Quiz, wording: Draft['wording']): string[] {
	return skills.flatMap(({ id }) => {
		const fields = LOCALES.flatMap((locale) => {
			const skill = Object.entries(wording[locale]?.skills ?? {}).find(([key]) => key === id);
			return Object.keys(skill?.[1].fields ?? {});
		});
		return [
			`skills/${id}/enjoys`,
			`skills/${id}/fields`,
			...[...new Set(fields)].map((field) => `skills/${id}/fields/${field}`)
		];
	});
}

function hasAlias(wording: Wording | undefined, role: string): boolean {
	const roles = wording?.roles ?? {};
	return Object.hasOwn(roles, role) && roles[role]?.alias !== undefined;
}

/** A quiz with bands has a development step for each skill and band. */
function stepKeys({ skills, bands }: Quiz): string[] {
	return skills.flatMap(({ id }) => bands.map((band) => `steps/${id}/${band.id}`));
}

function formatKeys(quiz: Quiz): string[] {
	return Object.entries(quiz.formats).flatMap(([id, format]) => [
		`formats/${id}`,
		...(format.kind === 'scale'
			? format.options.map((option) => `formats/${id}/options/${option.id}`)
			: [])
	]);
}

function compareKeys(locale: Locale, has: readonly string[], wanted: readonly string[]): Finding[] {
	const hasKey = new Set(has);
	const isWanted = new Set(wanted);
	const missing = wanted.filter((key) => !hasKey.has(key));
	const finding = (key: string, fact: Finding['fact']): Finding => ({
		source: locale,
		path: key.split('/'),
		fact
	});
	return [
		...missing.map((key) => finding(key, { code: 'missing-wording', locale, key })),
		...has
			.filter((key) => !isWanted.has(key))
			.map((key) =>
				finding(key, { code: 'extra-wording', locale, key, meant: nearest(key, missing) })
			)
	];
}
