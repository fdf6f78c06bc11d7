import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Desk } from '#lib/caseload/desk.svelte.ts';
import { DATABASE, IndexedRecords } from '#lib/caseload/indexed-records.ts';
import { deleteCaseload, findCaseload } from '#lib/caseload/kept-caseload.ts';
import { clearDevice, codeOf, PASSPHRASE, received, unlockedTab } from '../../support/desk.ts';

const open: { desk: Desk; records: IndexedRecords }[] = [];

/** The desk of a tab, opened. */
async function openDesk(): Promise<Desk> {
	const records = new IndexedRecords();
	const desk = new Desk(records);
	open.push({ desk, records });
	await desk.open();
	return desk;
}

async function tidyUp() {
	for (const { desk, records } of open.splice(0)) {
		desk.close();
		await records.close();
	}
	await clearDevice();
}

beforeEach(tidyUp);
afterEach(async () => {
	vi.restoreAllMocks();
	await tidyUp();
});

/** Messages between tabs take a moment, on a busy machine a long one. */
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 10_000 });

const labels = (desk: Desk) => desk.entries.map(({ label }) => label);
const idOf = (desk: Desk) => desk.entries[0]?.id ?? '';

describe('two open desks', () => {
	test('show at once what is saved, renamed, noted or deleted in the other one', async () => {
		const [one, other] = [await openDesk(), await openDesk()];
		await one.keep([received('Budi')]);
		await eventually(() => labels(other)).toEqual(['Budi']);
		expect(await other.rename(idOf(other), 'Budi S.')).toBeNull();
		await eventually(() => labels(one)).toEqual(['Budi S.']);
		expect(await one.writeNotes(idOf(one), 'a note', one.readNotes(idOf(one)))).toBeNull();
		await eventually(() => other.readNotes(idOf(other))).toBe('a note');
		expect(await other.remove([idOf(other)])).toBeNull();
		await eventually(() => labels(one)).toEqual([]);
	});

	test('lock, and say why, when the other one sets or changes the passphrase', async () => {
		const [one, other] = [await openDesk(), await openDesk()];
		await one.keep([received('Budi')]);
		await eventually(() => labels(other)).toEqual(['Budi']);
		expect(await one.setPassphrase(PASSPHRASE)).toBeNull();
		await eventually(() => other.status).toBe('locked');
		expect([other.isLockedElsewhere, other.entries, one.status]).toEqual([true, [], 'open']);

		expect(await other.unlock('not the passphrase')).toBe('wrong-passphrase');
		expect(await other.unlock(PASSPHRASE)).toBeNull();
		expect([other.status, other.isLockedElsewhere, labels(other)]).toEqual([
			'open',
			false,
			['Budi']
		]);
		expect(await other.setPassphrase('another passphrase', PASSPHRASE)).toBeNull();
		await eventually(() => one.status).toBe('locked');
	});

	test('are empty when the other one deletes everything', async () => {
		const [one, other] = [await openDesk(), await openDesk()];
		await one.keep([received('Budi')]);
		await one.setPassphrase(PASSPHRASE);
		await eventually(() => other.status).toBe('locked');
		expect(await other.clear()).toBeNull();
		await expect
			.poll(() => [one.status, one.isEncrypted, labels(one)])
			.toEqual(['open', false, []]);
	});
});

test('a desk locked by hand forgets its entries, and opens with the passphrase', async () => {
	const desk = await openDesk();
	await desk.keep([received('Budi')]);
	await desk.setPassphrase(PASSPHRASE);
	desk.lock();
	expect([desk.status, desk.entries, desk.openLock]).toEqual(['locked', [], null]);
	expect(desk.isLockedElsewhere).toBe(false);
	await desk.unlock(PASSPHRASE);
	expect(labels(desk)).toEqual(['Budi']);
});

test('a result is found by its code, and has no notes at first', async () => {
	const desk = await openDesk();
	await desk.keep([received('Budi'), received('Citra', 'near-officer')]);
	expect(desk.entryOf(codeOf('near-officer'))?.label).toBe('Citra');
	expect(desk.entryOf(codeOf('between-two'))).toBeUndefined();
	expect(desk.readNotes(idOf(desk))).toBe('');
	expect(desk.readNotes('nobody')).toBe('');
});

test('notes that another tab wrote in the meantime are shown, and nothing is overwritten', async () => {
	const desk = await openDesk();
	await desk.keep([received('Budi')]);
	desk.close();
	const other = await openDesk();
	await other.writeNotes(idOf(other), 'theirs', '');
	expect(await desk.writeNotes(idOf(desk), 'mine', '')).toBe('changed-elsewhere');
	expect(desk.readNotes(idOf(desk))).toBe('theirs');
});

test('the browser is asked to keep the first result for good, and no other', async () => {
	const asked = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true);
	const desk = await openDesk();
	expect(asked).toHaveBeenCalledTimes(0);
	await desk.keep([received('Budi')]);
	await desk.keep([received('Citra')]);
	expect(asked).toHaveBeenCalledTimes(1);
});

describe('without storage', () => {
	test.each([
		['SecurityError', 'refused'],
		['VersionError', 'newer'],
		['QuotaExceededError', 'full']
	])(
		'(%s) the desk works, passphrase and all, and says that nothing is kept',
		async (name, why) => {
			vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
				throw new DOMException('no', name);
			});
			const desk = await openDesk();
			expect([desk.status, desk.notKept]).toEqual(['open', why]);
			await desk.keep([received('Budi')]);
			expect(await desk.setPassphrase(PASSPHRASE)).toBeNull();
			desk.lock();
			expect(await desk.unlock(PASSPHRASE)).toBeNull();
			expect(await desk.rename(idOf(desk), 'Budi S.')).toBeNull();
			expect(labels(desk)).toEqual(['Budi S.']);
			expect(await desk.remove([idOf(desk)])).toBeNull();
			expect(labels(desk)).toEqual([]);
		}
	);

	test('that a newer Arah wrote, nothing of it is touched', async () => {
		const newer = await openDB(DATABASE, 7, {
			upgrade: (database) => void database.createObjectStore('entries')
		});
		await newer.put('entries', 'something new', 'a');
		newer.close();
		const desk = await openDesk();
		await desk.keep([received('Budi')]);
		expect(desk.notKept).toBe('newer');
		const again = await openDB(DATABASE);
		expect(await again.getAll('entries')).toEqual(['something new']);
		again.close();
	});
});

describe('data on the device', () => {
	test('is nothing before there is a result, and looking makes nothing', async () => {
		expect(await findCaseload()).toBeNull();
		expect(await indexedDB.databases()).toEqual([]);
		const desk = await openDesk();
		expect([desk.entries, await findCaseload()]).toEqual([[], null]);
	});

	test('is counted, encrypted or not', async () => {
		const desk = await openDesk();
		await desk.keep([received('Budi'), received('Citra')]);
		expect(await findCaseload()).toEqual({ entries: 2, isEncrypted: false });
		await desk.setPassphrase(PASSPHRASE);
		expect(await findCaseload()).toEqual({ entries: 2, isEncrypted: true });
	});

	test('can be deleted from outside while a desk is open, which then is empty', async () => {
		const desk = await openDesk();
		await desk.keep([received('Budi')]);
		expect(await deleteCaseload()).toBe(true);
		expect(await findCaseload()).toBeNull();
		await eventually(() => labels(desk)).toEqual([]);
		await desk.keep([received('Citra')]);
		expect(labels(desk)).toEqual(['Citra']);
	});

	test('is nothing, and not deleted, in a browser that refuses to look', async () => {
		await unlockedTab();
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('no', 'SecurityError');
		});
		vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
			throw new DOMException('no', 'SecurityError');
		});
		expect([await findCaseload(), await deleteCaseload()]).toEqual([null, false]);
	});
});
