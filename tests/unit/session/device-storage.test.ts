import { beforeEach, describe, expect, test } from 'vitest';
import { DeviceStorage } from '#lib/session/device-storage.ts';
import { FickleStorage } from '../../support/session-storage.ts';

let browser: FickleStorage;
let storage: DeviceStorage;

beforeEach(() => {
	browser = new FickleStorage();
	storage = new DeviceStorage(browser.open);
});

describe('a device that keeps things', () => {
	test('returns a written value until it is removed', () => {
		expect(storage.read('a')).toBeNull();
		expect(storage.write('a', 'one')).toBe(true);
		expect(storage.read('a')).toBe('one');
		expect(storage.remove('a')).toBe(true);
		expect(storage.read('a')).toBeNull();
	});

	test('writes under a separate prefix', () => {
		storage.write('a', 'one');
		expect([...browser.kept]).toEqual([['arah:a', 'one']]);
	});

	test('lists only its own keys', () => {
		browser.kept.set('another', 'x');
		storage.write('a', 'one');
		storage.write('b', 'two');
		expect(storage.keys()).toEqual(['a', 'b']);
	});

	test('is found to be available without leaving a trace', () => {
		expect(storage.isAvailable()).toBe(true);
		expect(browser.kept.size).toBe(0);
	});
});

describe('a browser that refuses even to open its storage', () => {
	beforeEach(() => {
		storage.write('a', 'one');
		browser.refuses = 'open';
	});

	test('is told by every value, and nothing throws', () => {
		expect(storage.read('a')).toBeNull();
		expect(storage.write('a', 'two')).toBe(false);
		expect(storage.remove('a')).toBe(false);
		expect(storage.keys()).toEqual([]);
		expect(storage.isAvailable()).toBe(false);
	});

	test('is asked again each time, as permission may come later', () => {
		expect(storage.read('a')).toBeNull();
		browser.refuses = 'nothing';
		expect(storage.read('a')).toBe('one');
	});
});

test('a full device keeps its values and reports that a new one is not saved', () => {
	storage.write('a', 'one');
	browser.refuses = 'write';
	expect(storage.write('a', 'two')).toBe(false);
	expect(storage.isAvailable()).toBe(false);
	expect(storage.read('a')).toBe('one');
});

test('a device that cannot be read gives nothing', () => {
	storage.write('a', 'one');
	browser.refuses = 'read';
	expect(storage.read('a')).toBeNull();
	expect(storage.keys()).toEqual([]);
});

describe('deleting everything', () => {
	test('leaves nothing of ours, and what is not ours', () => {
		for (const key of ['a', 'b', 'c']) storage.write(key, 'one');
		browser.kept.set('of another program', 'theirs');
		expect(storage.clear()).toBe(true);
		expect([...browser.kept.keys()]).toEqual(['of another program']);
	});

	test('goes on after an entry that the browser holds on to, and says that one is left', () => {
		for (const key of ['a', 'b', 'c']) storage.write(key, 'one');
		const stubborn = new DeviceStorage(() => {
			const open = browser.open();
			return Object.assign(open, {
				removeItem: (key: string) => {
					if (key === 'arah:a') throw new DOMException('no', 'InvalidStateError');
					browser.kept.delete(key);
				}
			});
		});
		expect(stubborn.clear()).toBe(false);
		expect(storage.keys()).toEqual(['a']);
	});

	test('is not said to have worked where storage is blocked', () => {
		browser.refuses = 'open';
		expect(storage.clear()).toBe(false);
	});
});
