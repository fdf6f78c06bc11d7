import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCaseload, readCaseload, writeCaseload } from '#lib/desk/caseload-file.ts';
import { cleanLabel, parseEntry } from '#lib/desk/entry.ts';
import type { EntryContent } from '#lib/desk/entry.ts';
import { createLock, parseLock } from '#lib/desk/passphrase.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { anyAnswers, seeded } from '../support/engine-arbitraries.ts';
import { quiz } from '../support/session-quiz.ts';

const DAY = '2026-11-22';
const lock = await createLock('three boats at dawn', 1_000);

/** Any unit of UTF-16, halves of characters included. */
const anyText = fc.string({ unit: fc.nat({ max: 0xffff }).map((u) => String.fromCharCode(u)) });

const anyEntry: fc.Arbitrary<EntryContent> = fc.record({
	code: anyAnswers(quiz).map((answers) => encodeAnswers(quiz, answers)),
	label: anyText.map(cleanLabel),
	entered: fc
		.date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10)),
	notes: anyText
});
const anyEntries = fc.array(anyEntry, { maxLength: 8 });

describe('a caseload', () => {
	test('saved and opened again is the same, whatever the names and notes', async () => {
		await fc.assert(
			fc.asyncProperty(anyEntries, async (entries) => {
				expect(readCaseload(await writeCaseload(entries, null, DAY))).toEqual({
					kind: 'contents',
					contents: { entries, damaged: [] }
				});
			}),
			seeded(150)
		);
	});

	test('saved encrypted and opened again is the same', async () => {
		await fc.assert(
			fc.asyncProperty(anyEntries, async (entries) => {
				const read = readCaseload(await writeCaseload(entries, lock, DAY));
				const opened =
					read.kind === 'sealed' ? await openCaseload(read.file, 'three boats at dawn') : read;
				expect(opened).toEqual({ kind: 'contents', contents: { entries, damaged: [] } });
			}),
			seeded(50)
		);
	});
});

describe('any text', () => {
	test('is read or has a named problem, and is never an exception', () => {
		const likely = fc.constantFrom(
			'{',
			'}',
			'[',
			']',
			'"',
			':',
			',',
			'format',
			'arah-caseload',
			'1'
		);
		fc.assert(
			fc.property(fc.oneof(anyText, fc.string({ unit: likely }), fc.json()), (text) => {
				const read = readCaseload(text);
				expect(read).toMatchObject({ kind: 'issue', issue: expect.stringMatching(/./) });
			}),
			seeded(500)
		);
	});

	test('that was a caseload and is spoilt names its problem, or what of it does not read', async () => {
		const anyFile = fc.tuple(anyEntries, fc.boolean());
		const blow = fc.record({
			at01: fc.double({ min: 0, max: 1, noNaN: true }),
			cut: fc.nat(4),
			put: anyText
		});
		await fc.assert(
			fc.asyncProperty(anyFile, blow, async ([entries, isSealed], { at01, cut, put }) => {
				const text = await writeCaseload(entries, isSealed ? lock : null, DAY);
				const at = Math.floor(at01 * text.length);
				const read = readCaseload(text.slice(0, at) + put + text.slice(at + cut));
				if (read.kind !== 'contents') expect(['issue', 'sealed']).toContain(read.kind);
				else for (const entry of read.contents.entries) expect(parseEntry(entry).ok).toBe(true);
			}),
			seeded(200)
		);
	});
});

test('anything at all is an entry or is not one, and the same for a lock', () => {
	fc.assert(
		fc.property(fc.anything(), (value) => {
			const parsed = parseEntry(value);
			expect(parsed.ok).toBe(false);
			expect(parseLock(value)).toBeNull();
		}),
		seeded(500)
	);
});

test('a label is one line of at most 80 characters, and cleaning it twice changes nothing', () => {
	fc.assert(
		fc.property(fc.oneof(anyText, fc.string({ maxLength: 200 })), (text) => {
			const label = cleanLabel(text);
			expect(label.length).toBeLessThanOrEqual(80);
			expect(label).not.toMatch(/[\n\r]|^\s|\s$/);
			expect(cleanLabel(label)).toBe(label);
		}),
		seeded(300)
	);
});
