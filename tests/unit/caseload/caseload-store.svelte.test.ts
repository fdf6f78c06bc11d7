import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CaseloadStore } from '#lib/caseload/caseload-store.ts';
import { IndexedRecords } from '#lib/caseload/indexed-records.ts';
import {
	caseloadOf,
	clearDevice,
	codeOf,
	labelsOf,
	newTab,
	PASSPHRASE,
	rawRecords,
	rawText,
	received,
	unlockedTab,
	valueOf,
	writeRaw
} from '../../support/desk.ts';

beforeEach(clearDevice);
afterEach(async () => {
	vi.restoreAllMocks();
	await clearDevice();
});

const idOf = async (tab: CaseloadStore, label: string) => {
	const { entries } = await caseloadOf(tab);
	return entries.find((entry) => entry.label === label)?.id ?? '';
};

describe('a saved result', () => {
	test('is unchanged on the next visit', async () => {
		const entry = received('Budi', 'clear-specialist', 'knows TikTok well');
		await newTab().keep([entry]);
		const { entries, isEncrypted } = await caseloadOf(newTab());
		expect(entries).toEqual([{ id: entries[0]?.id, ...entry }]);
		expect(isEncrypted).toBe(false);
	});

	test('under the same label is kept once, under another one twice', async () => {
		const tab = newTab();
		await tab.keep([received('Budi')]);
		const kept = valueOf(await tab.keep([received('Budi'), received('Citra'), received('Citra')]));
		expect(kept).toMatchObject({ added: [{ label: 'Citra' }], known: 2 });
		expect(await labelsOf(tab)).toEqual(['Budi', 'Citra']);
	});

	test('is restored after a deletion with its id and notes', async () => {
		const tab = newTab();
		const [entry] = valueOf(await tab.keep([received('Budi', 'clear-specialist', 'a note')])).added;
		if (entry === undefined) throw new Error('It was kept.');
		valueOf(await tab.remove([entry.id]));
		expect(await labelsOf(tab)).toEqual([]);
		valueOf(await tab.restore(entry));
		expect((await caseloadOf(tab)).entries).toEqual([entry]);
	});

	test('is gone with the passphrase when everything is deleted, also from a locked desk', async () => {
		const tab = await unlockedTab();
		await tab.keep([received('Budi')]);
		const stranger = newTab();
		expect(await stranger.load()).toEqual({ ok: false, issue: 'locked' });
		valueOf(await stranger.clear());
		expect(await rawRecords()).toEqual({ entries: [], locks: [] });
		expect(await labelsOf(newTab())).toEqual([]);
	});
});

describe('a passphrase', () => {
	test('leaves no label, code or note readable on the device', async () => {
		const tab = newTab();
		const entry = received('Budi', 'clear-specialist', 'knows TikTok well');
		await tab.keep([entry]);
		expect(await rawText()).toContain('Budi');
		valueOf(await tab.setPassphrase(PASSPHRASE));
		await tab.keep([received('Citra')]);
		const raw = await rawText();
		for (const text of ['Budi', 'Citra', 'TikTok', entry.code, PASSPHRASE])
			expect(raw).not.toContain(text);
		expect(await labelsOf(tab)).toEqual(['Budi', 'Citra']);
	});

	test('is asked for by every new visit; a wrong one says so and loses nothing', async () => {
		await (await unlockedTab()).keep([received('Budi')]);
		const before = await rawText();
		const tab = newTab();
		expect(await tab.load()).toEqual({ ok: false, issue: 'locked' });
		expect(await tab.keep([received('Citra')])).toEqual({ ok: false, issue: 'locked' });
		expect(await tab.unlock('three boats at dusk')).toEqual({
			ok: false,
			issue: 'wrong-passphrase'
		});
		expect(await rawText()).toBe(before);
		valueOf(await tab.unlock(PASSPHRASE));
		expect(await labelsOf(tab)).toEqual(['Budi']);
	});

	test('is the same however a keyboard composes its letters', async () => {
		await newTab().setPassphrase('caf\u00e9 di pagi hari');
		expect((await newTab().unlock('cafe\u0301 di pagi hari')).ok).toBe(true);
	});

	test('of seven characters is refused, and nothing is encrypted', async () => {
		const tab = newTab();
		expect(await tab.setPassphrase('1234567')).toEqual({ ok: false, issue: 'short-passphrase' });
		expect((await caseloadOf(tab)).isEncrypted).toBe(false);
	});

	test('becomes a non-extractable key by at least 600,000 rounds with a random salt', async () => {
		const tab = new CaseloadStore(new IndexedRecords());
		valueOf(await tab.setPassphrase(PASSPHRASE));
		const first = tab.openLock;
		valueOf(await tab.setPassphrase(PASSPHRASE, PASSPHRASE));
		const second = tab.openLock;
		expect(first?.lock.iterations).toBeGreaterThanOrEqual(600_000);
		expect(atob(first?.lock.salt ?? '')).toHaveLength(16);
		expect(second?.lock.salt).not.toBe(first?.lock.salt);
		expect(second?.key.extractable).toBe(false);
		expect(await rawRecords()).toMatchObject({ locks: [{ iterations: 600_000 }] });
	});

	test('never encrypts twice with the same IV', async () => {
		const tab = await unlockedTab();
		await tab.keep([received('Budi'), received('Citra')]);
		const id = await idOf(tab, 'Budi');
		const ivs = new Set<string>();
		for (let turn = 0; turn < 8; turn += 1) {
			valueOf(await tab.rename(id, 'Budi'));
			for (const iv of (await rawText()).match(/"iv":"[^"]+"/g) ?? []) ivs.add(iv);
		}
		// the check, Citra, and Budi eight times
		expect(ivs.size).toBe(10);
	});

	test('is changed for all entries at once; the old one opens nothing any more', async () => {
		const tab = await unlockedTab();
		await tab.keep([received('Budi'), received('Citra')]);
		expect(await tab.setPassphrase('another passphrase', 'not the right one')).toEqual({
			ok: false,
			issue: 'wrong-passphrase'
		});
		valueOf(await tab.setPassphrase('another passphrase', PASSPHRASE));
		expect(await labelsOf(tab)).toEqual(['Budi', 'Citra']);
		const next = newTab();
		expect((await next.unlock(PASSPHRASE)).ok).toBe(false);
		valueOf(await next.unlock('another passphrase'));
		expect(await labelsOf(next)).toEqual(['Budi', 'Citra']);
	});

	test('that is taken away leaves everything readable for the next visit', async () => {
		const tab = await unlockedTab();
		await tab.keep([received('Budi')]);
		valueOf(await tab.setPassphrase(null, PASSPHRASE));
		expect(await labelsOf(newTab())).toEqual(['Budi']);
		expect(await rawRecords()).toMatchObject({ locks: [] });
	});

	test.each([
		['set', '', PASSPHRASE],
		['changed', PASSPHRASE, 'another passphrase'],
		['taken away', PASSPHRASE, null]
	])('being %s when the browser dies leaves the state before, whole', async (_, old, next) => {
		const tab = old === '' ? newTab() : await unlockedTab();
		await tab.keep([received('Budi'), received('Citra'), received('Dewi')]);
		const before = await rawText();
		dieAtWrite(3);
		expect((await tab.setPassphrase(next, old)).ok).toBe(false);
		vi.restoreAllMocks();
		expect(await rawText()).toBe(before);
		const visit = newTab();
		if (old !== '') valueOf(await visit.unlock(old));
		expect(await labelsOf(visit)).toEqual(['Budi', 'Citra', 'Dewi']);
		expect(await labelsOf(tab)).toEqual(['Budi', 'Citra', 'Dewi']);
	});
});

/** The transaction ends at this write, as it does when a tab is closed or the power fails. */
function dieAtWrite(which: number): void {
	// taken as a property, because a spy hides it
	const put: typeof IDBObjectStore.prototype.put = Object.getOwnPropertyDescriptor(
		IDBObjectStore.prototype,
		'put'
	)?.value;
	const spy = vi.spyOn(IDBObjectStore.prototype, 'put');
	spy.mockImplementation(function (this: IDBObjectStore, ...args) {
		const request = put.apply(this, args);
		if (spy.mock.calls.length === which) this.transaction.abort();
		return request;
	});
}

describe.each([
	['with Web Locks', true],
	['without Web Locks', false]
])('two tabs %s', (_, hasLocks) => {
	const locks = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks');

	beforeEach(() => {
		if (!hasLocks) Reflect.deleteProperty(Navigator.prototype, 'locks');
	});
	afterEach(() => {
		if (locks) Object.defineProperty(Navigator.prototype, 'locks', locks);
	});

	test('that add at the same time both keep their additions', async () => {
		const [one, other] = [newTab(), newTab()];
		const labels = Array.from({ length: 6 }, (__, i) => `Client ${String(i)}`);
		const kept = await Promise.all(
			labels.map((label, i) => (i % 2 === 0 ? one : other).keep([received(label)]))
		);
		expect(kept.every(({ ok }) => ok)).toBe(true);
		expect(await labelsOf(one)).toEqual(labels);
	});

	test('that change different things of one entry both succeed', async () => {
		const [one, other] = [newTab(), newTab()];
		await one.keep([received('Budi')]);
		const id = await idOf(one, 'Budi');
		await Promise.all([one.rename(id, 'Budi S.'), other.writeNotes(id, 'a note', '')]);
		expect((await caseloadOf(one)).entries).toMatchObject([{ label: 'Budi S.', notes: 'a note' }]);
	});

	test('do not overwrite each other’s notes, and the second gets a conflict', async () => {
		const [one, other] = [newTab(), newTab()];
		await one.keep([received('Budi')]);
		const id = await idOf(one, 'Budi');
		valueOf(await one.writeNotes(id, 'first', ''));
		expect(await other.writeNotes(id, 'second', '')).toEqual({
			ok: false,
			issue: 'changed-elsewhere'
		});
		valueOf(await other.writeNotes(id, 'first and second', 'first'));
		expect((await caseloadOf(one)).entries).toMatchObject([{ notes: 'first and second' }]);
	});

	test('lose no entry that one adds while the other sets a passphrase', async () => {
		const [one, other] = [newTab(), newTab()];
		await one.keep([received('Budi')]);
		const [encrypted, kept] = await Promise.all([
			one.setPassphrase(PASSPHRASE),
			other.keep([received('Citra')])
		]);
		valueOf(encrypted);
		// The second tab saw the change of the first.
		expect(await labelsOf(one)).toEqual(kept.ok ? ['Budi', 'Citra'] : ['Budi']);
		expect(kept).toEqual(kept.ok ? expect.anything() : { ok: false, issue: 'locked' });
		expect(await rawText()).not.toContain('Citra');
	});

	test('notice a passphrase that the other changed, and write nothing with the old key', async () => {
		const one = await unlockedTab();
		const other = newTab();
		valueOf(await other.unlock(PASSPHRASE));
		await one.keep([received('Budi')]);
		valueOf(await one.setPassphrase('another passphrase', PASSPHRASE));
		expect(await other.keep([received('Citra')])).toEqual({
			ok: false,
			issue: 'passphrase-changed'
		});
		expect(await other.load()).toEqual({ ok: false, issue: 'locked' });
		valueOf(await other.unlock('another passphrase'));
		expect(await labelsOf(other)).toEqual(['Budi']);
	});

	test('report a change to a result that the other one deleted', async () => {
		const [one, other] = [newTab(), newTab()];
		await one.keep([received('Budi')]);
		const id = await idOf(one, 'Budi');
		valueOf(await other.remove([id]));
		expect(await one.rename(id, 'Citra')).toEqual({ ok: false, issue: 'gone' });
		expect(await labelsOf(one)).toEqual([]);
	});
});

describe('damage', () => {
	const good = { kind: 'plain', id: 'a', stamp: 's', entry: received('Ani') };

	test.each([
		['no record at all', 'text'],
		['nothing', null],
		['a record of another place', { ...good, id: 'b' }],
		['a record without an entry', { kind: 'plain', id: 'a', stamp: 's' }],
		['a label that is no text', { ...good, entry: { ...good.entry, label: 7 } }],
		['a label of 81 characters', { ...good, entry: { ...good.entry, label: 'x'.repeat(81) } }],
		['an impossible date', { ...good, entry: { ...good.entry, entered: '2026-02-30' } }],
		[
			'a sealed record without a passphrase',
			{ ...good, kind: 'sealed', sealed: { iv: '', data: '' } }
		]
	])('of one record (%s) leaves the rest usable and the record where it is', async (_, value) => {
		const tab = newTab();
		await tab.keep([received('Budi')]);
		await writeRaw('entries', 'a', value);
		const { entries, unreadable } = await caseloadOf(tab);
		expect([entries.map(({ label }) => label), unreadable]).toEqual([['Budi'], ['a']]);

		valueOf(await tab.keep([received('Citra')]));
		valueOf(await tab.setPassphrase(PASSPHRASE));
		expect(await labelsOf(tab)).toEqual(['Budi', 'Citra']);
		expect((await caseloadOf(tab)).unreadable).toEqual(['a']);
		valueOf(await tab.remove(['a']));
		expect((await caseloadOf(tab)).unreadable).toEqual([]);
	});

	test('of one bit of an encrypted entry is noticed, and so is one in the place of another', async () => {
		const tab = await unlockedTab();
		await tab.keep([received('Budi'), received('Citra'), received('Dewi')]);
		const [budi, citra] = [await idOf(tab, 'Budi'), await idOf(tab, 'Citra')];
		const records = (await rawRecords()).entries;
		const record = records.find(({ id }) => id === budi);
		await writeRaw('entries', citra, { ...record, id: citra });
		await writeRaw('entries', budi, {
			...record,
			sealed: { ...record.sealed, data: flipped(record.sealed.data) }
		});
		const { entries, unreadable } = await caseloadOf(tab);
		expect(entries.map(({ label }) => label)).toEqual(['Dewi']);
		expect([...unreadable].sort()).toEqual([budi, citra].sort());
	});

	test.each([['text'], [{}], [{ version: 2 }], [{ version: 1, kdf: 'PBKDF2', hash: 'SHA-256' }]])(
		'of the record of the passphrase (%j) locks the desk, and nothing is written',
		async (lock) => {
			const tab = await unlockedTab();
			await tab.keep([received('Budi')]);
			await writeRaw('lock', 'lock', lock);
			const before = await rawText();
			for (const visit of [tab, newTab()]) {
				expect(await visit.load()).toEqual({ ok: false, issue: 'lock-damaged' });
				expect(await visit.unlock(PASSPHRASE)).toEqual({ ok: false, issue: 'lock-damaged' });
				expect((await visit.keep([received('Citra')])).ok).toBe(false);
			}
			expect(await rawText()).toBe(before);
		}
	);
});

function flipped(base64: string): string {
	const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
	bytes[5] = (bytes[5] ?? 0) ^ 1;
	return btoa(String.fromCharCode(...bytes));
}

describe('a browser that refuses', () => {
	test('on a full device is named, and the saved results remain', async () => {
		const tab = newTab();
		await tab.keep([received('Budi')]);
		const id = await idOf(tab, 'Budi');
		const before = await rawText();
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('no space', 'QuotaExceededError');
		});
		const full = { ok: false, issue: 'full' };
		expect(await tab.keep([received('Citra')])).toEqual(full);
		expect(await tab.writeNotes(id, 'a note', '')).toEqual(full);
		expect(await tab.setPassphrase(PASSPHRASE)).toEqual(full);
		expect(await rawText()).toBe(before);
		// Deleting frees space, and writes nothing.
		valueOf(await tab.remove([id]));
		expect(await labelsOf(tab)).toEqual([]);
	});

	test.each([
		['SecurityError', 'refused'],
		['UnknownError', 'refused'],
		['QuotaExceededError', 'full'],
		['VersionError', 'newer']
	])('to open the database with %s is named, and never an exception', async (name, issue) => {
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('no', name);
		});
		const tab = newTab();
		const failure = { ok: false, issue };
		expect(await tab.load()).toEqual(failure);
		expect(await tab.unlock(PASSPHRASE)).toEqual(failure);
		expect(await tab.keep([{ ...received('Budi'), code: codeOf('near-officer') }])).toEqual(
			failure
		);
		expect(await tab.clear()).toEqual(failure);
	});

	test('once is asked again the next time', async () => {
		const tab = newTab();
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
			throw new DOMException('no', 'UnknownError');
		});
		expect((await tab.load()).ok).toBe(false);
		valueOf(await tab.keep([received('Budi')]));
		expect(await labelsOf(tab)).toEqual(['Budi']);
	});
});
