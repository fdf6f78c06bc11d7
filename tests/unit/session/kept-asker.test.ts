import { beforeEach, expect, test } from 'vitest';
import { DeviceStorage } from '#lib/session/device-storage.ts';
import { forgetAsker, keepAsker, readAsker } from '#lib/session/kept-asker.ts';
import { FickleStorage } from '../../support/session-storage.ts';

let browser: FickleStorage;
let storage: DeviceStorage;

beforeEach(() => {
	browser = new FickleStorage();
	storage = new DeviceStorage(browser.open);
});

test('name and label come back as they were, until they are forgotten', () => {
	expect(readAsker(storage)).toBeNull();
	expect(keepAsker(storage, { from: 'Sari W.', label: 'class-a' })).toBe(true);
	expect(readAsker(storage)).toEqual({ from: 'Sari W.', label: 'class-a' });
	expect(forgetAsker(storage)).toBe(true);
	expect(browser.kept.size).toBe(0);
});

test('a name of two lines becomes one', () => {
	keepAsker(storage, { from: 'Sari\nW.', label: '' });
	expect(readAsker(storage)).toEqual({ from: 'Sari W.', label: '' });
});

test('an unreadable value counts as none', () => {
	for (const text of ['rust', 'a\nb\nc']) {
		browser.kept.set('arah:asker', text);
		expect(readAsker(storage)).toBeNull();
	}
});

test('a browser that keeps nothing says so', () => {
	browser.refuses = 'open';
	expect(keepAsker(storage, { from: 'Sari', label: 'a' })).toBe(false);
	expect(readAsker(storage)).toBeNull();
});
