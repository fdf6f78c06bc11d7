import { describe, expect, it } from 'vitest';
import { DeviceStorage } from '#lib/session/device-storage.ts';
import { deleteKept, listKept } from '../../../src/routes/[lang=locale]/privacy/kept-on-device.ts';

const PROGRESS = 'arah:progress:social-media-roles:1';

/** A storage in memory; with `stuck` it pretends to delete, as a broken profile does. */
function createStorage(entries: Record<string, string>, stuck = false) {
	const kept = new Map(Object.entries(entries));
	const storage = new DeviceStorage(() => ({
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, text) => void kept.set(key, text),
		removeItem: (key) => {
			if (!stuck) kept.delete(key);
		},
		key: (index) => [...kept.keys()][index] ?? null,
		get length() {
			return kept.size;
		}
	}));
	return { kept, storage };
}

describe('what the device keeps', () => {
	it('is nothing in a browser that refuses to look', async () => {
		const storage = new DeviceStorage(() => {
			throw new Error('refused');
		});
		expect(await listKept(storage, undefined)).toEqual([]);
	});

	it('names the quiz and version of answers to a quiz that came as a file', async () => {
		const key = 'progress:kitchen:2:K7M24Q9XAB1D';
		const { storage } = createStorage({ [`arah:${key}`]: 'x' });
		expect(await listKept(storage, undefined)).toEqual([
			{ kind: 'progress', key, quiz: 'kitchen', version: '2' }
		]);
	});

	it('names the quiz and version of answers, and any other entry by its key', async () => {
		const { storage } = createStorage({ [PROGRESS]: 'x', 'arah:new': 'y', 'another:site': 'z' });
		expect(await listKept(storage, undefined)).toEqual([
			{
				kind: 'progress',
				key: 'progress:social-media-roles:1',
				quiz: 'social-media-roles',
				version: '1'
			},
			{ kind: 'other', key: 'new' }
		]);
	});
});

describe('what belongs to invitations', () => {
	it('is named as such', async () => {
		const { storage } = createStorage({
			'arah:invitation:social-media-roles': 'x',
			'arah:asker': 'y'
		});
		expect(await listKept(storage, undefined)).toEqual([
			{
				kind: 'invitation',
				key: 'invitation:social-media-roles',
				quiz: 'social-media-roles'
			},
			{ kind: 'asker', key: 'asker' }
		]);
	});
});

describe('what belongs to workshops', () => {
	it('is named by the code of the workshop', async () => {
		const { storage } = createStorage({ 'arah:room:ABCD23': 'x' });
		expect(await listKept(storage, undefined)).toEqual([
			{ kind: 'room', key: 'room:ABCD23', code: 'ABCD23' }
		]);
	});
});

describe('deleting', () => {
	it('removes all that is ours, and reports it', async () => {
		const { kept, storage } = createStorage({ [PROGRESS]: 'x', 'another:site': 'z' });
		const { removed, refused } = await deleteKept(storage, undefined);
		expect(removed.map(({ key }) => key)).toEqual(['progress:social-media-roles:1']);
		expect(refused).toEqual([]);
		expect([...kept.keys()]).toEqual(['another:site']);
	});

	it('never reports as deleted what is still there', async () => {
		const { storage } = createStorage({ [PROGRESS]: 'x' }, true);
		const { removed, refused } = await deleteKept(storage, undefined);
		expect(removed).toEqual([]);
		expect(refused).toHaveLength(1);
	});
});
