import { describe, expect, test } from 'vitest';
import {
	fileNameOf,
	openCaseload,
	readCaseload,
	unsealCaseload,
	writeCaseload
} from '#lib/caseload/caseload-file.ts';
import type { SealedFile } from '#lib/caseload/caseload-file.ts';
import { createLock } from '#lib/caseload/passphrase.ts';
import { received } from '../../support/desk-entries.ts';

const DAY = '2026-11-22';
const PASSPHRASE = 'three boats at dawn';
const entries = [received('Budi'), received('Citra', 'near-officer', 'a note')];
const lock = await createLock(PASSPHRASE, 1_000);

/** A plain file with some of its parts replaced. */
const fileWith = (parts: Readonly<Record<string, unknown>>) =>
	JSON.stringify({ format: 'arah-caseload', version: 1, exported: DAY, entries, ...parts });

const issueOf = (text: string) => {
	const read = readCaseload(text);
	return read.kind === 'issue' ? read.issue : read.kind;
};

async function sealedFile(): Promise<SealedFile> {
	const read = readCaseload(await writeCaseload(entries, lock, DAY));
	if (read.kind !== 'sealed') throw new Error('It was saved with a passphrase.');
	return read.file;
}

test('a file is named after its day', () => {
	expect(fileNameOf(DAY)).toBe('arah-caseload-2026-11-22.json');
});

test('a plain file is plain to read, and brings everything back', async () => {
	const text = await writeCaseload(entries, null, DAY);
	expect(text).toContain('"label": "Budi"');
	expect(readCaseload(text)).toEqual({ kind: 'contents', contents: { entries, damaged: [] } });
});

describe('an encrypted file', () => {
	test('shows no name, code or note', async () => {
		const text = await writeCaseload(entries, lock, DAY);
		for (const part of ['Budi', 'Citra', 'a note', entries[0]?.code ?? '-'])
			expect(text).not.toContain(part);
	});

	test('opens whole with the passphrase or the key', async () => {
		const contents = { kind: 'contents', contents: { entries, damaged: [] } };
		expect(await openCaseload(await sealedFile(), PASSPHRASE)).toEqual(contents);
		expect(await unsealCaseload(await sealedFile(), lock)).toEqual(contents);
	});

	test('tells a wrong passphrase from a damaged file', async () => {
		const file = await sealedFile();
		expect(await openCaseload(file, 'three boats at dusk')).toEqual({
			kind: 'issue',
			issue: 'wrong-passphrase'
		});
		const data = file.sealed.data.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
		const damaged = { ...file, sealed: { ...file.sealed, data } };
		expect(await openCaseload(damaged, PASSPHRASE)).toEqual({
			kind: 'issue',
			issue: 'sealed-damaged'
		});
	});
});

test.each([
	['nothing', '', 'empty'],
	['white space', ' \n', 'empty'],
	['a letter', 'Dear Budi,', 'foreign'],
	['a list', '[]', 'foreign'],
	['a number', '7', 'foreign'],
	['a result as JSON', '{"quiz":"social-media-roles","version":1}', 'foreign'],
	['a format without a version', '{"format":"arah-caseload"}', 'foreign'],
	['half a caseload', fileWith({}).slice(0, 120), 'cut-off'],
	['a caseload of tomorrow', fileWith({ version: 2 }), 'newer-format'],
	['a caseload without entries', fileWith({ entries: undefined }), 'no-entries'],
	['entries that are no list', fileWith({ entries: { a: 1 } }), 'no-entries'],
	[
		'a damaged lock',
		fileWith({ lock: { version: 1 }, sealed: { iv: '', data: '' } }),
		'lock-damaged'
	],
	['a lock without anything locked', fileWith({ lock: lock.lock }), 'sealed-damaged'],
	[
		'a lock that would keep the browser busy',
		fileWith({ lock: { ...lock.lock, iterations: 2_000_001 }, sealed: { iv: '', data: '' } }),
		'lock-damaged'
	],
	['far too much', ' '.repeat(30_000_001) + '1', 'too-large']
])('%s is called by its name', (_, text, issue) => {
	expect(issueOf(text)).toBe(issue);
});

test('a partly damaged file says which entries do not read, and why, and brings the others', () => {
	const [budi, citra] = entries;
	const list = [
		budi,
		{ ...budi, code: `${budi?.code.slice(0, -1) ?? ''}!` },
		'text',
		citra,
		{ ...citra, label: 'x'.repeat(100) },
		{ ...citra, entered: '22.11.2026' },
		{ code: citra?.code, label: 'Dewi', entered: DAY }
	];
	expect(readCaseload(fileWith({ entries: list }))).toEqual({
		kind: 'contents',
		contents: {
			entries,
			damaged: [
				{ place: 2, label: 'Budi', part: 'code' },
				{ place: 3, label: null, part: 'shape' },
				{ place: 5, label: 'x'.repeat(80), part: 'label' },
				{ place: 6, label: 'Citra', part: 'entered' },
				{ place: 7, label: 'Dewi', part: 'notes' }
			]
		}
	});
});

test('a code in another spelling is read as the same code', () => {
	const [budi] = entries;
	const spelt = (budi?.code ?? '').toLowerCase().replace(/.{5}(?=.)/g, '$&-');
	expect(readCaseload(fileWith({ entries: [{ ...budi, code: spelt, label: ' Budi\n' }] }))).toEqual(
		{
			kind: 'contents',
			contents: { entries: [budi], damaged: [] }
		}
	);
});
