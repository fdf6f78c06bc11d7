import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	openCaseload,
	readCaseload,
	unsealCaseload,
	writeCaseload
} from '#lib/caseload/caseload-file.ts';
import { cleanLabel, parseEntry } from '#lib/caseload/entry.ts';
import type { EntryContent } from '#lib/caseload/entry.ts';
import { createLock, parseLock } from '#lib/caseload/passphrase.ts';
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
	test('is the same after saving and opening, with any names and notes', async () => {
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

	test('is the same after saving encrypted and opening', async () => {
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
	test('is read or refused with a named problem, and never throws', () => {
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

	test('made by damaging a readable caseload yields only valid entries', async () => {
		const blow = fc.record({
			at: fc.nat(),
			cut: fc.nat(2),
			// a letter or a digit in the middle of a text leaves a file that reads
			put: fc.oneof(fc.constantFrom('', 'X', '9'), anyText)
		});
		let opened = 0;
		await fc.assert(
			fc.asyncProperty(anyEntries, blow, async (entries, { at, cut, put }) => {
				const text = await writeCaseload(entries, null, DAY);
				const start = at % text.length;
				const read = readCaseload(text.slice(0, start) + put + text.slice(start + cut));
				// a file without a lock is never taken for an encrypted one
				expect(read.kind).not.toBe('sealed');
				if (read.kind !== 'contents') return;
				opened += 1;
				for (const entry of read.contents.entries)
					expect(parseEntry(entry)).toMatchObject({ ok: true });
			}),
			seeded(200)
		);
		expect(opened).toBeGreaterThan(50);
	});

	test('made by changing one sealed byte of an encrypted caseload does not open', async () => {
		const anyChange = fc.record({
			part: fc.constantFrom('iv', 'data'),
			at: fc.nat(),
			bit: fc.nat(7)
		});
		await fc.assert(
			fc.asyncProperty(anyEntries, anyChange, async (entries, { part, at, bit }) => {
				const read = readCaseload(await writeCaseload(entries, lock, DAY));
				if (read.kind !== 'sealed') throw new Error('the file was not encrypted');
				const { file } = read;
				const bytes = Buffer.from(part === 'iv' ? file.sealed.iv : file.sealed.data, 'base64');
				const place = at % bytes.length;
				bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << bit), place);
				const sealed = { ...file.sealed, [part]: bytes.toString('base64') };
				expect(await unsealCaseload(file, lock)).toMatchObject({ kind: 'contents' });
				expect(await unsealCaseload({ ...file, sealed }, lock)).toEqual({
					kind: 'issue',
					issue: 'sealed-damaged'
				});
			}),
			seeded(100)
		);
	});
});

/** What does not belong where an entry or a lock has a text. */
const noText = fc.oneof(fc.integer(), fc.constant(null), fc.array(anyText), fc.constant(undefined));

test('an entry with one part of a wrong type is refused with the name of that part', () => {
	const anyPart = fc.constantFrom('code', 'label', 'entered', 'notes');
	fc.assert(
		fc.property(anyEntry, anyPart, noText, (entry, part, value) => {
			expect(parseEntry(entry)).toEqual({ ok: true, content: entry });
			expect(parseEntry({ ...entry, [part]: value })).toEqual({ ok: false, part });
		}),
		seeded(500)
	);
});

test('an entry with a part that is too long or an impossible day is refused', () => {
	const tooMuch = fc.constantFrom(
		{ code: 'A'.repeat(1_001) },
		{ code: '' },
		{ label: 'x'.repeat(81) },
		{ notes: 'x'.repeat(20_001) },
		{ entered: '2026-02-30' },
		{ entered: '22 November' }
	);
	fc.assert(
		fc.property(anyEntry, tooMuch, (entry, change) => {
			expect(parseEntry({ ...entry, ...change })).toEqual({
				ok: false,
				part: Object.keys(change)[0]
			});
		}),
		seeded(100)
	);
});

test('a lock is read back unchanged, and refused with one part of a wrong type', () => {
	const parts = fc.constantFrom('version', 'id', 'kdf', 'hash', 'iterations', 'salt', 'check');
	const wrong = fc.oneof(
		fc.constant(null),
		fc.array(anyText),
		fc.double({ max: 0 }),
		fc.constant(undefined)
	);
	expect(parseLock(lock.lock)).toEqual(lock.lock);
	fc.assert(
		fc.property(parts, wrong, (part, value) => {
			expect(parseLock({ ...lock.lock, [part]: value })).toBeNull();
		}),
		seeded(300)
	);
});

test('any other value is refused as an entry and as a lock without an exception', () => {
	fc.assert(
		fc.property(fc.anything(), (value) => {
			expect(parseEntry(value).ok).toBe(false);
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
