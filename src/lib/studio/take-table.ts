import type { Locale } from '#lib/schema/locale.ts';
import { languagesOf, type StudioDocument } from './document.ts';
import { shortOf, textOf, type TextField } from './text-fields.ts';
import type { NewItem, Operation, Texts } from './operation.ts';
import { apply } from './operations.ts';
import type { TableItem } from './read-table.ts';

/**
 * One edit that adds the questions of a table, all on one answer scale. Skills are found by their names; a new name
 * first takes the place of a skill without one, so that a blank quiz is filled. Questions without any text make room.
 */
export function takeTable(
	document: StudioDocument,
	items: readonly TableItem[],
	format: string
): Operation {
	const operations: Operation[] = [];
	let next = document;
	const perform = (operation: Operation) => {
		next = apply(next, operation).document;
		operations.push(operation);
	};
	// texts in a language that the quiz does not have yet
	for (const locale of localesOf(items)) {
		if (next.wording[locale] === undefined) perform({ do: 'add-language', locale });
	}
	const language = localesOf(items)[0] ?? languagesOf(document)[0] ?? 'en';
	const skills = new Map<string, string>();
	for (const { skill: name } of items) {
		const key = keyOf(name);
		if (name === '' || skills.has(key)) continue;
		for (const operation of nameSkill(next, name, language)) perform(operation);
		const id = skillOf(next, name);
		if (id !== undefined) skills.set(key, id);
	}
	const empty = next.quiz.items.filter(({ id }) =>
		languagesOf(next).every((locale) => textOf(next.wording[locale], { of: 'item', id }) === '')
	);
	const added = items.map(({ texts, skill, reverse }): NewItem => ({
		...{ texts, format, reverse },
		skill: skills.get(keyOf(skill)) ?? null
	}));
	perform({ do: 'add-items', items: added });
	for (const { id } of empty) perform({ do: 'drop-item', item: id });
	return { do: 'all', operations };
}

function localesOf(items: readonly TableItem[]): Locale[] {
	const found = new Set<Locale>();
	for (const { texts } of items) {
		if (texts.en !== undefined) found.add('en');
		if (texts.id !== undefined) found.add('id');
	}
	return [...found];
}

const keyOf = (name: string) => name.toLowerCase();

function skillOf(document: StudioDocument, name: string): string | undefined {
	return document.quiz.skills.find(({ id }) =>
		namesOf(document, id).some((known) => keyOf(known) === keyOf(name))
	)?.id;
}

function namesOf(document: StudioDocument, id: string): string[] {
	return languagesOf(document).map((locale) =>
		textOf(document.wording[locale], { of: 'skill', id, part: 'name' })
	);
}

/** The edits after which a skill has this name. */
function nameSkill(document: StudioDocument, name: string, locale: Locale): Operation[] {
	if (skillOf(document, name) !== undefined) return [];
	const nameless = document.quiz.skills.find(({ id }) =>
		namesOf(document, id).every((known) => known === '')
	);
	if (nameless === undefined) {
		const texts: Texts = { [locale]: name };
		return [{ do: 'add-skill', texts }];
	}
	const { id } = nameless;
	const write = (field: TextField, text: string): Operation => ({
		do: 'write',
		locale,
		field,
		text
	});
	return [
		write({ of: 'skill', id, part: 'name' }, name),
		write({ of: 'skill', id, part: 'short' }, shortOf(name))
	];
}
