import { beforeEach, describe, expect, test } from 'vitest';
import { DeviceStorage } from '#lib/session/device-storage.ts';
import { InvitationKeeper } from '#lib/session/invitation-keeper.ts';
import { FickleStorage } from '../../support/session-storage.ts';

const QUIZ = 'social-media-roles';

let browser: FickleStorage;
let keeper: InvitationKeeper;

/** The same browser after a reload. */
const reload = () => new InvitationKeeper(new DeviceStorage(browser.open));

beforeEach(() => {
	browser = new FickleStorage();
	keeper = reload();
});

test('nothing is kept of nobody', () => {
	expect(keeper.read(QUIZ)).toBeNull();
});

test('an invitation survives a reload until it is forgotten', () => {
	expect(keeper.keep(QUIZ, 'CODE')).toBe(true);
	expect(reload().read(QUIZ)).toBe('CODE');
	expect(keeper.forget(QUIZ)).toBe(true);
	expect(keeper.read(QUIZ)).toBeNull();
	expect(browser.kept.size).toBe(0);
});

test('a quiz has one invitation, the last; another quiz has its own', () => {
	keeper.keep(QUIZ, 'FIRST');
	keeper.keep('other', 'OTHER');
	keeper.keep(QUIZ, 'SECOND');
	expect([keeper.read(QUIZ), keeper.read('other')]).toEqual(['SECOND', 'OTHER']);
	expect(browser.kept.size).toBe(2);
});

test('deleting what the device keeps forgets the invitation, also from another tab', () => {
	keeper.keep(QUIZ, 'CODE');
	browser.kept.clear();
	expect(keeper.read(QUIZ)).toBeNull();
});

describe.each(['open', 'write'] as const)('a browser that refuses to %s', (refusal) => {
	beforeEach(() => {
		browser.refuses = refusal;
	});

	test('keeps the invitation until the page is reloaded', () => {
		expect(keeper.keep(QUIZ, 'CODE')).toBe(false);
		expect(keeper.read(QUIZ)).toBe('CODE');
		expect(reload().read(QUIZ)).toBeNull();
	});

	test('forgets it when told to', () => {
		keeper.keep(QUIZ, 'CODE');
		expect(keeper.forget(QUIZ)).toBe(true);
		expect(keeper.read(QUIZ)).toBeNull();
		keeper.keep(QUIZ, 'CODE');
		keeper.forgetMemory();
		expect(keeper.read(QUIZ)).toBeNull();
	});
});

test('a device that became full does not bring an older invitation back', () => {
	let isFull = false;
	const setItem = (key: string, text: string) => {
		if (isFull) throw new DOMException('full', 'QuotaExceededError');
		browser.kept.set(key, text);
	};
	keeper = new InvitationKeeper(new DeviceStorage(() => ({ ...browser.open(), setItem })));
	keeper.keep(QUIZ, 'FIRST');
	isFull = true;
	keeper.keep(QUIZ, 'SECOND');
	expect([keeper.read(QUIZ), reload().read(QUIZ)]).toEqual(['SECOND', null]);
	isFull = false;
	keeper.keep(QUIZ, 'THIRD');
	expect([keeper.read(QUIZ), reload().read(QUIZ)]).toEqual(['THIRD', 'THIRD']);
});
