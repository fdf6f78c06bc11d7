import { describe, expect, test } from 'vitest';
import { quiz } from '#lib/i18n/en/quiz.ts';
import * as loaders from '#lib/i18n/load.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import {
	exportOf,
	cataloguesOf,
	readCatalogue,
	type Message
} from '../../../src/cli/words/catalogues.ts';
import { readingEase, sentencesOf, wordsOf } from '#lib/studio/reading-ease.ts';

const SECTIONS = cataloguesOf('en');
/** Readers of these pages know the terms of the trade; all other pages are for everyone. */
const OF_THE_TRADE: ReadonlySet<string> = new Set([
	'checker',
	'evidence',
	'method',
	'profile-method',
	'profile-report',
	'report',
	'rules',
	'simulated'
]);
/** Pages of counsellors, lecturers and facilitators. */
const FOR_PROFESSIONALS: ReadonlySet<string> = new Set([
	'checker',
	'classes',
	'desk',
	'embedding',
	'evidence',
	'inviting',
	'report',
	'rules',
	'studio',
	'studio-publish',
	'studio-table',
	'studio-tells',
	'studio-try',
	'workshop-control',
	'workshop-script'
]);
/** Texts on those pages that a professional says or hands to participants. */
const TO_PARTICIPANTS =
	/^(embedding\.tell(Objectives|Unseen)?|workshop-script\.(parts\.\d+\.say|poster.*|slip.*))$/;

const pairs = await Promise.all(
	SECTIONS.map(async (section) => ({
		section,
		en: await readCatalogue('en', section),
		id: await readCatalogue('id', section)
	}))
);

/** Both languages of every text, so that a test can name the one that is wrong. */
const texts = pairs.flatMap(({ section, en, id }) =>
	en.map(({ path, text }, k) => ({ section, path, en: text, id: id[k]?.text ?? '' }))
);

const shapeOf = ({ path, arity }: Message) => [path, arity];
const withoutMarks = (text: string) => text.replace(/⟦.*?⟧/g, '');
/** Without the words for skills and roles: a language may say “role” where another says “roles”. */
const marksOf = (text: string) => [...new Set(text.match(/⟦(?!skills?⟧|roles?⟧).*?⟧/gi))].sort();

/** Every other language against English, so that a new one is tested without a change here. */
const others = LOCALES.filter((locale) => locale !== 'en').flatMap((locale) =>
	pairs.map(({ section, en }) => ({ locale, section, en }))
);

describe.each(others)('$section in $locale', async ({ locale, section, en }) => {
	const own = await readCatalogue(locale, section);

	test('has the same texts with as many parameters as in English', () => {
		expect(own.map(shapeOf)).toEqual(en.map(shapeOf));
	});

	test('uses every parameter, and has no empty text and no gap', () => {
		expect(own.map(({ text }) => marksOf(text))).toEqual(en.map(({ text }) => marksOf(text)));
		expect(own.filter(({ text }) => isBroken(text))).toEqual([]);
	});
});

test('a language has no catalogue that English lacks', () => {
	for (const locale of LOCALES) expect(cataloguesOf(locale)).toEqual(SECTIONS);
});

function isBroken(text: string): boolean {
	return text.trim() === '' || /undefined|null|NaN|\[object|function/.test(text);
}

test('no English text is empty or has a gap, and many have parameters', () => {
	expect(texts.filter(({ en }) => isBroken(en))).toEqual([]);
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

/** Words that end in -mu without meaning "your" are left out. */
const KAMU = /\b(kamu|kalian|(?!ilmu|tamu|temu|bertemu|semu)\p{L}+mu)\b/iu;

const isToProfessionals = (section: string, path: string) =>
	FOR_PROFESSIONALS.has(section) && !TO_PARTICIPANTS.test(path);

test('professionals are addressed as “Anda”, never as “kamu”', () => {
	const professional = texts.filter(({ section, path }) => isToProfessionals(section, path));
	expect(professional.filter(({ id }) => KAMU.test(id))).toEqual([]);
	expect(professional.filter(({ id }) => /\bAnda\b/.test(id)).length).toBeGreaterThan(40);
});

test('participants are addressed as “kamu”, never as “Anda”', () => {
	const wrong = texts.filter(
		({ section, path, id }) => !isToProfessionals(section, path) && /\banda\b/i.test(id)
	);
	expect(wrong).toEqual([]);
});

describe.each(LOCALES)('a sentence (%s)', (locale) => {
	/** The technical note of the method page is for professionals, as are the figures in it. */
	const mine = texts.filter(
		({ section, path }) =>
			!FOR_PROFESSIONALS.has(section) && section !== 'simulated' && !path.startsWith('method.note')
	);

	test('has at most 12 words on average in every catalogue for participants', () => {
		const averages = SECTIONS.map((name) => ({
			name,
			...readingEase(
				mine.filter(({ section }) => section === name).map((text) => text[locale]),
				locale
			)
		}));
		// The average of a handful of sentences means nothing.
		const measured = averages.filter(({ sentences }) => sentences >= 10);
		expect(measured.length).toBeGreaterThan(10);
		expect(measured.filter(({ wordsPerSentence }) => wordsPerSentence > 12)).toEqual([]);
	});

	test('has at most 25 words', () => {
		const sentences = texts.flatMap((text) => sentencesOf(text[locale]));
		expect(sentences.length).toBeGreaterThan(1_000);
		expect(sentences.filter((sentence) => wordsOf(sentence).length > 25)).toEqual([]);
	});
});

test.each(Object.entries(loaders))('%s loads the texts of its language', async (name, load) => {
	const file = name
		.replace('load', '')
		.replace(/(?<=.)(?=[A-Z])/g, '-')
		.toLowerCase();
	for (const locale of LOCALES) expect(await load(locale)).toBe(await exportOf(locale, file));
});

test('one is written as one', () => {
	expect(quiz.skipped(1)).toBe('You skipped one question.');
	expect(quiz.skipped(2)).toBe('You skipped 2 questions.');
});
