import type { Locale } from '#lib/schema/locale.ts';
import { wordingOf } from './document.ts';
import type { StudioDocument } from './document.ts';

const LONGEST = 40;

/** What the author calls the things that have an id. A thing without a text is left out. */
export function namesById(document: StudioDocument, locale: Locale): ReadonlyMap<string, string> {
	const { skills, roles, items, formats } = wordingOf(document, locale);
	const named = [
		...Object.entries(items).map(([id, { stem }]) => [id, stem] as const),
		...Object.entries(formats).map(([id, { lead }]) => [id, lead] as const),
		...Object.entries(skills).map(([id, { name }]) => [id, name] as const),
		...Object.entries(roles).map(([id, { name }]) => [id, name] as const)
	];
	return new Map(named.filter(([, name]) => name.trim() !== ''));
}

/** A sentence of the checker with names in place of ids, which authors never see. */
export function withNames(sentence: string, names: ReadonlyMap<string, string>): string {
	return sentence.replace(/"([a-z0-9-]+)"/g, (quoted, id: string) => {
		const name = names.get(id);
		return name === undefined ? quoted : `"${shorten(name)}"`;
	});
}

function shorten(name: string): string {
	if (name.length <= LONGEST) return name;
	return `${name.slice(0, name.lastIndexOf(' ', LONGEST))} …`;
}
