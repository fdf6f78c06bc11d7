import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { quiz } from '#lib/i18n/en/quiz.ts';
import { LOCALES } from '#lib/schema/locale.ts';

const I18N = join(import.meta.dirname, '../../../src/lib/i18n');
const SECTIONS = filesOf('en');
/** Whoever reads these may be met with the words of the trade; all other pages are for everybody. */
const OF_THE_TRADE: ReadonlySet<string> = new Set(['method', 'report', 'simulated']);

/** The names of the files in a folder of texts. */
function filesOf(folder: string): string[] {
	return readdirSync(join(I18N, folder)).map((file) => file.replace('.ts', ''));
}

/** The one thing that a file exports. */
async function exportOf(folder: string, file: string): Promise<unknown> {
	const module: object = await import(`../../../src/lib/i18n/${folder}/${file}.ts`);
	const [only, ...more] = Object.values(module);
	if (more.length > 0) throw new Error(`${folder}/${file}.ts exports more than its texts.`);
	return only;
}

interface Message {
	readonly path: string;
	/** Number of parameters; null for a plain text. */
	readonly arity: number | null;
	/** The text; that of a function with a mark in place of each parameter. */
	readonly text: string;
}

/**
 * Stands for any parameter: a text, a number, or a record of them. Its marks show in the text where
 * it went.
 */
function parameter(place: number): unknown {
	return new Proxy(
		{},
		{
			get: (_, key) =>
				typeof key === 'string' && key !== 'toString' ? `⟦${key}⟧` : () => `⟦${String(place)}⟧`
		}
	);
}

function messagesOf(value: unknown, path: string, arity: number | null = null): Message[] {
	if (typeof value === 'string') return [{ path, arity, text: value }];
	if (typeof value === 'function') {
		const parameters = Array.from({ length: value.length }, (_, place) => parameter(place));
		return messagesOf(Reflect.apply(value, undefined, parameters), path, value.length);
	}
	if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text.`);
	return Object.entries(value).flatMap(([key, inner]) =>
		messagesOf(inner, `${path}.${key}`, arity)
	);
}

const pairs = await Promise.all(
	SECTIONS.map(async (section) => ({
		section,
		en: messagesOf(await exportOf('en', section), section),
		id: messagesOf(await exportOf('id', section), section)
	}))
);

/** Both languages of every text, so that a test can name the one that is wrong. */
const texts = pairs.flatMap(({ section, en, id }) =>
	en.map(({ path, text }, k) => ({ section, path, en: text, id: id[k]?.text ?? '' }))
);

const shapeOf = ({ path, arity }: Message) => [path, arity];
const withoutMarks = (text: string) => text.replace(/⟦.*?⟧/g, '');
const marksOf = (text: string) => [...new Set(text.match(/⟦.*?⟧/g))].sort();

describe.each(pairs)('$section', ({ en, id }) => {
	test('has the same texts with as many parameters in both languages', () => {
		expect(id.map(shapeOf)).toEqual(en.map(shapeOf));
	});
});

test('no text is empty, and none has a gap where a value should be', () => {
	const bad = texts.filter(({ en, id }) =>
		[en, id].some((text) => text.trim() === '' || /undefined|null|NaN|\[object|function/.test(text))
	);
	expect(bad).toEqual([]);
});

test('every parameter is used in both languages', () => {
	const bad = texts.filter(({ en, id }) => marksOf(en).join() !== marksOf(id).join());
	expect(bad).toEqual([]);
	expect(texts.filter(({ en }) => marksOf(en).length > 0).length).toBeGreaterThan(40);
});

/** Without the term of statistics that Indonesian uses as it is. */
function withoutTerms(text: string): string {
	return withoutMarks(text).replace(/margin of error/i, '');
}

test('no sentence was left in the other language', () => {
	const same = texts.filter(({ en, id }) => en === id).map(({ en }) => en);
	const words = (text: string) => withoutTerms(text).match(/\p{L}{2,}/gu) ?? [];
	expect(same.filter((text) => words(text).length > 1)).toEqual([]);
});

test('Indonesian has no English sentence in it', () => {
	const ENGLISH = /\b(the|and|you|your|of|with|this|that|what|are|is|not|to)\b/i;
	const bad = texts.filter(
		({ section, id }) => !OF_THE_TRADE.has(section) && ENGLISH.test(withoutTerms(id))
	);
	expect(bad).toEqual([]);
});

test('pages for everybody are free of the words of the trade', () => {
	const JARGON =
		/posterior|log.?odds|\bnats?\b|bayes|likelihood|shrink|sigma|standard error|galat baku|p-value|variance|varians|probabilit/i;
	const bad = texts.filter(
		({ section, en, id }) =>
			!OF_THE_TRADE.has(section) && [en, id].some((text) => JARGON.test(text))
	);
	expect(bad).toEqual([]);
});

test('only lecturers who embed a quiz are called “Anda”, everyone else “kamu”', () => {
	const isForLecturers = (section: string) => section === 'embedding';
	const wrong = texts.filter(({ section, id }) => !isForLecturers(section) && /\banda\b/i.test(id));
	expect(wrong).toEqual([]);
});

test.each(filesOf('load').filter((file) => file !== 'by-locale'))(
	'a page that loads the words of %s gets those of its language',
	async (file) => {
		const load = await exportOf('load', file);
		if (typeof load !== 'function') throw new Error(`load/${file}.ts exports no function.`);
		for (const locale of LOCALES) {
			const loaded: unknown = await Reflect.apply(load, undefined, [locale]);
			expect(loaded).toBe(await exportOf(locale, file));
		}
	}
);

test('the note about skipped questions writes one as one', () => {
	expect(quiz.skipped(1)).toBe('You skipped one question.');
	expect(quiz.skipped(2)).toBe('You skipped 2 questions.');
});
