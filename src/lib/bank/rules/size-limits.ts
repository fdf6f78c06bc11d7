import type { Limit } from '#lib/schema/issue.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { Draft, Finding, Rule, Source } from '../draft.ts';
import { formatOf } from '../items.ts';
import type { Path } from '../read-yaml.ts';

/** What fits. A larger quiz is right, but some page of it wraps, scrolls or is cut off. */
const MOST: Readonly<Record<Limit, number>> = {
	/** Characters after the "#" of a result link: more of them are wrapped by chats and make a dense QR code. */
	link: 40,
	/** Axes of the radar whose names do not overlap on a phone 360 pixels wide. */
	axes: 10,
	/** Columns of roles on an upright A4 page; the tables of more roles continue below. */
	columns: 6,
	/** Letters of a word in a name on a phone 360 pixels wide. */
	letters: 24
};

export const sizeLimits: Rule = {
	name: 'size-limits',
	severity: 'warning',
	check({ quiz, wording }) {
		const { skills, roles } = quiz;
		return [
			...over('link', linkLength(quiz), 'quiz', ['items']),
			...over('axes', skills.length, 'quiz', ['skills']),
			...over('columns', roles.length, 'quiz', ['roles']),
			...longWords(wording)
		];
	}
};

function over(limit: Limit, found: number, source: Source, path: Path): Finding[] {
	const most = MOST[limit];
	if (found <= most) return [];
	return [{ source, path, fact: { code: 'over-limit', limit, found, most } }];
}

/** Symbols of a link beside its answers: format, mode, quiz, version, shape and checksum. */
const FRAME = 14;
/** A symbol is one of 32. */
const BITS = 5;

/** The length of a code with all answers. An item is a digit: one of its options, or none. */
function linkLength(quiz: Quiz): number {
	const bits = quiz.items.reduce((sum, item) => {
		const format = formatOf(quiz, item);
		const options = format?.kind === 'scale' ? format.options : (item.options ?? []);
		return sum + Math.log2(options.length + 1);
	}, 0);
	return FRAME + Math.ceil(bits / BITS);
}

function longWords(wording: Draft['wording']): Finding[] {
	return LOCALES.flatMap((locale) => {
		const words = wording[locale];
		if (words === undefined) return [];
		const names = [
			...Object.entries(words.skills).map(([id, { name }]) => ['skills', id, name] as const),
			...Object.entries(words.roles).map(([id, { name }]) => ['roles', id, name] as const)
		];
		return names.flatMap(([list, id, name]) =>
			over('letters', longestWord(name), locale, [list, id, 'name'])
		);
	});
}

/** Browsers break a line at spaces and hyphens. */
function longestWord(name: string): number {
	return Math.max(...name.split(/[\s\-–—/]+/).map((word) => Array.from(word).length));
}
