import { beforeEach, describe, expect, test } from 'vitest';
import { TabStorage } from '#lib/session/tab-storage.ts';
import { FickleStorage } from '../../support/session-storage.ts';

const KEY = 'invitation:social-media-roles';

let browser: FickleStorage;
let storage: TabStorage;

/** The same browser after a reload. */
const reload = () => new TabStorage(browser.open);

beforeEach(() => {
	browser = new FickleStorage();
	storage = reload();
});

test('holds nothing at first', () => {
	expect(storage.read(KEY)).toBeNull();
	expect(storage.keys()).toEqual([]);
});

test('keeps a text across a reload until it is removed', () => {
	expect(storage.write(KEY, 'CODE')).toBe(true);
	expect(storage.isKept(KEY)).toBe(true);
	expect(reload().read(KEY)).toBe('CODE');
	expect(storage.remove(KEY)).toBe(true);
	expect(storage.read(KEY)).toBeNull();
	expect(browser.kept.size).toBe(0);
});

test('keeps the last text of each key', () => {
	storage.write(KEY, 'FIRST');
	storage.write('other', 'OTHER');
	storage.write(KEY, 'SECOND');
	expect([storage.read(KEY), storage.read('other')]).toEqual(['SECOND', 'OTHER']);
	expect(browser.kept.size).toBe(2);
});

test('notices that another tab deleted everything', () => {
	storage.write(KEY, 'CODE');
	browser.kept.clear();
	expect(storage.read(KEY)).toBeNull();
});

describe.each(['open', 'write'] as const)('a browser that refuses to %s', (refusal) => {
	beforeEach(() => {
		browser.refuses = refusal;
	});

	test('still holds the text until the page is reloaded', () => {
		expect(storage.write(KEY, 'CODE')).toBe(false);
		expect(storage.isKept(KEY)).toBe(false);
		expect(storage.read(KEY)).toBe('CODE');
		expect(storage.keys()).toEqual([KEY]);
		expect(reload().read(KEY)).toBeNull();
	});

	test('forgets it when told to', () => {
		storage.write(KEY, 'CODE');
		expect(storage.remove(KEY)).toBe(true);
		expect(storage.read(KEY)).toBeNull();
		storage.write(KEY, 'CODE');
		storage.forgetMemory();
		expect(storage.read(KEY)).toBeNull();
		expect(storage.keys()).toEqual([]);
	});
});

test('does not bring an older text back once the device is full', () => {
	let isFull = false;
	const setItem = (key: string, text: string) => {
		if (isFull) throw new DOMException('full', 'QuotaExceededError');
		browser.kept.set(key, text);
	};
	storage = new TabStorage(() => ({ ...browser.open(), setItem }));
	storage.write(KEY, 'FIRST');
	isFull = true;
	storage.write(KEY, 'SECOND');
	expect([storage.read(KEY), reload().read(KEY)]).toEqual(['SECOND', null]);
	isFull = false;
	storage.write(KEY, 'THIRD');
	expect([storage.read(KEY), reload().read(KEY)]).toEqual(['THIRD', 'THIRD']);
	expect(storage.isKept(KEY)).toBe(true);
});
