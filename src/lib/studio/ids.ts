import { slugOf } from '#lib/bank/mend.ts';
import type { Format } from '#lib/schema/quiz.ts';
import { languagesOf, wordingOf } from './document.ts';
import type { StudioDocument } from './document.ts';
import { mapIds } from './map-ids.ts';
import { textOf } from './text-fields.ts';
import type { TextField } from './text-fields.ts';

/** What gets an id while an author writes. */
export type Named = 'skill' | 'role' | 'format' | 'item' | 'option' | 'case';

/** Until the first publication, an id is a number; then it is made from the text. */
const PROVISIONAL = /^(quiz|skill|role|format|item|option|case)-[1-9]\d*$/;
/** Long enough to be recognised in a file, short enough for a column of a spreadsheet. */
const LONGEST = 32;

/** An id that is not in use, such as "item-7". */
export function freshId(kind: Named, used: Iterable<string>): string {
	const taken = new Set(used);
	let number = 1;
	while (taken.has(`${kind}-${number}`)) number += 1;
	return `${kind}-${number}`;
}

/**
 * The document with ids made from its texts, as it is published. Ids that were published before, or that an author
 * chose in a file, stay.
 */
export function withLastingIds(document: StudioDocument): StudioDocument {
	const { quiz, published } = document;
	const [locale = 'en'] = languagesOf(document);
	const wording = wordingOf(document, locale);
	const frozen = published.at(-1)?.quiz;
	const name = (ids: readonly string[], known: readonly string[], fieldOf: FieldOf) =>
		namesFor(ids, new Set(known), (id) => textOf(wording, fieldOf(id)));
	const id = frozen?.id ?? lasting(quiz.id, wording.name) ?? quiz.id;
	return mapIds(
		{ ...document, quiz: { ...quiz, id } },
		{
			skills: name(idsOf(quiz.skills), idsOf(frozen?.skills), (one) => skillName(one)),
			roles: name(idsOf(quiz.roles), idsOf(frozen?.roles), (one) => roleName(one)),
			formats: namesFor(
				Object.keys(quiz.formats),
				new Set(Object.keys(frozen?.formats ?? {})),
				(one) => quiz.formats[one]?.kind ?? ''
			),
			items: name(idsOf(quiz.items), idsOf(frozen?.items), (one) => ({ of: 'item', id: one })),
			answers: optionNames(
				Object.entries(quiz.formats).map(([one, format]) => [
					one,
					answersOf(format),
					answersOf(frozen?.formats[one])
				]),
				(one, option) => textOf(wording, { of: 'answer', id: one, option })
			),
			options: optionNames(
				quiz.items.map((item) => [
					item.id,
					idsOf(item.options),
					idsOf(frozen?.items.find((before) => before.id === item.id)?.options)
				]),
				(one, option) => textOf(wording, { of: 'option', id: one, option })
			)
		}
	);
}

type FieldOf = (id: string) => TextField;

const skillName: FieldOf = (id) => ({ of: 'skill', id, part: 'name' });
const roleName: FieldOf = (id) => ({ of: 'role', id, part: 'name' });

function idsOf(list: readonly { readonly id: string }[] = []): string[] {
	return list.map(({ id }) => id);
}

/** The names of the answers of each scale, or of the options of each item. */
function optionNames(
	lists: readonly (readonly [id: string, options: readonly string[], known: readonly string[]])[],
	textFor: (id: string, option: string) => string
): ReadonlyMap<string, ReadonlyMap<string, string>> {
	return new Map(
		lists.map(([id, options, known]) => [
			id,
			namesFor(options, new Set(known), (option) => textFor(id, option))
		])
	);
}

function answersOf(format: Format | undefined): string[] {
	return format?.kind === 'scale' ? idsOf(format.options) : [];
}

/** Another id for each provisional one, each different. */
function namesFor(
	ids: readonly string[],
	known: ReadonlySet<string>,
	textFor: (id: string) => string
): ReadonlyMap<string, string> {
	const taken = new Set([...known, ...ids]);
	const names = new Map<string, string>();
	for (const id of ids) {
		const name = known.has(id) ? null : lasting(id, textFor(id));
		if (name === null) continue;
		const free = freeName(name, taken);
		taken.add(free);
		names.set(id, free);
	}
	return names;
}

function lasting(id: string, text: string): string | null {
	if (!PROVISIONAL.test(id)) return null;
	const slug = slugOf(text);
	if (slug === null) return null;
	if (slug.length <= LONGEST) return slug;
	// whole words only
	const cut = slug.slice(0, LONGEST + 1);
	return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, LONGEST);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
	let free = name;
	for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
	return free;
}
