import type { Case } from '#lib/schema/cases.ts';
import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import type { Format, Item, Option, Quiz } from '#lib/schema/quiz.ts';
import type { Wording } from '#lib/schema/wording.ts';
import type { StudioDocument } from './document.ts';

type Names = ReadonlyMap<string, string>;

/** New ids by old ones; an id without an entry stays. */
export interface IdNames {
	readonly skills: Names;
	readonly roles: Names;
	readonly formats: Names;
	readonly items: Names;
	/** The answers of scales, by the old id of the format. */
	readonly answers: ReadonlyMap<string, Names>;
	/** The options of items, by the old id of the item. */
	readonly options: ReadonlyMap<string, Names>;
}

/** The document with other ids in every place that mentions them. */
export function mapIds(document: StudioDocument, names: IdNames): StudioDocument {
	const wording: Partial<Record<Locale, Wording>> = {};
	for (const locale of LOCALES) {
		const words = document.wording[locale];
		if (words) wording[locale] = mapWording(words, names);
	}
	return {
		...document,
		quiz: mapQuiz(document.quiz, names),
		wording,
		cases: document.cases.map((one) => mapCase(one, document.quiz, names))
	};
}

function mapQuiz(quiz: Quiz, names: IdNames): Quiz {
	const { skills, roles, formats, items } = quiz;
	return {
		...quiz,
		skills: skills.map((skill) => ({ ...skill, id: named(names.skills, skill.id) })),
		roles: roles.map((role) => ({
			...role,
			id: named(names.roles, role.id),
			target: mapKeys(role.target, names.skills),
			...(role.importance && { importance: mapKeys(role.importance, names.skills) })
		})),
		formats: Object.fromEntries(
			Object.entries(formats).map(([id, format]) => [
				named(names.formats, id),
				mapFormat(format, names.answers.get(id))
			])
		),
		items: items.map((item) => mapItem(item, names))
	};
}

function mapFormat(format: Format, options: Names | undefined): Format {
	if (format.kind !== 'scale') return format;
	return {
		...format,
		options: format.options.map((one) => ({ ...one, id: named(options, one.id) }))
	};
}

function mapItem(item: Item, names: IdNames): Item {
	const own = names.options.get(item.id);
	return {
		...item,
		id: named(names.items, item.id),
		format: named(names.formats, item.format),
		measures: mapKeys(item.measures, names.skills),
		...(item.options && { options: item.options.map((option) => mapOption(option, own, names)) })
	};
}

function mapOption(option: Option, own: Names | undefined, { skills, roles }: IdNames): Option {
	const { credits, role } = option;
	return {
		...option,
		id: named(own, option.id),
		...(credits && { credits: mapKeys(credits, skills) }),
		...(role !== undefined && { role: named(roles, role) })
	};
}

function mapWording(wording: Wording, names: IdNames): Wording {
	const { skills, roles, steps, formats, items } = wording;
	return {
		...wording,
		skills: mapKeys(skills, names.skills),
		roles: mapKeys(roles, names.roles),
		steps: mapKeys(steps, names.skills),
		formats: mapKeys(withOptions(formats, names.answers), names.formats),
		items: mapKeys(withOptions(items, names.options), names.items)
	};
}

function withOptions<T extends { options?: Readonly<Record<string, string>> | undefined }>(
	entries: Readonly<Record<string, T>>,
	names: ReadonlyMap<string, Names>
): Record<string, T> {
	return Object.fromEntries(
		Object.entries(entries).map(([id, entry]) => [
			id,
			entry.options ? { ...entry, options: mapKeys(entry.options, names.get(id)) } : entry
		])
	);
}

function mapCase(one: Case, quiz: Quiz, names: IdNames): Case {
	const { fill, answers, skipped, expected } = one;
	const optionOf = (id: string, option: string) => {
		const item = quiz.items.find((one) => one.id === id);
		return named(
			item?.options ? names.options.get(id) : names.answers.get(item?.format ?? ''),
			option
		);
	};
	const { skills, top, second, match, readiness, preference, alreadyReady } = expected;
	const { first, first01, inCode01 } = expected;
	return {
		...one,
		fill: Object.fromEntries(
			Object.entries(fill).map(([id, option]) => [
				named(names.formats, id),
				named(names.answers.get(id), option)
			])
		),
		answers: Object.fromEntries(
			Object.entries(answers).map(([id, option]) => [named(names.items, id), optionOf(id, option)])
		),
		skipped: skipped.map((id) => named(names.items, id)),
		expected: {
			...expected,
			...(skills && { skills: mapKeys(skills, names.skills) }),
			...(top !== undefined && { top: named(names.roles, top) }),
			...(second !== undefined && { second: named(names.roles, second) }),
			...(match && { match: mapKeys(match, names.roles) }),
			...(readiness && { readiness: mapKeys(readiness, names.roles) }),
			...(preference && { preference: mapKeys(preference, names.roles) }),
			...(typeof alreadyReady === 'string' && { alreadyReady: named(names.roles, alreadyReady) }),
			...(first && { first: first.map((id) => named(names.skills, id)) }),
			...(first01 && { first01: mapKeys(first01, names.skills) }),
			...(inCode01 && { inCode01: mapKeys(inCode01, names.skills) })
		}
	};
}

function named(names: Names | undefined, id: string): string {
	return names?.get(id) ?? id;
}

function mapKeys<T>(map: Readonly<Record<string, T>>, names: Names | undefined): Record<string, T> {
	return Object.fromEntries(Object.entries(map).map(([id, value]) => [named(names, id), value]));
}
