import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	caseloadOf,
	clearDevice,
	labelsOf,
	newTab,
	PASSPHRASE,
	rawText,
	received,
	valueOf
} from '../../support/desk.ts';

beforeEach(clearDevice);
afterEach(clearDevice);

test('what was kept is there for the next visit, as it was', async () => {
	await newTab().keep([received('Budi', 'clear-specialist', 'knows TikTok well')]);
	const { entries, isEncrypted } = await caseloadOf(newTab());
	expect(entries).toEqual([
		{ id: entries[0]?.id, ...received('Budi', 'clear-specialist', 'knows TikTok well') }
	]);
	expect(isEncrypted).toBe(false);
});

test('the same code under the same label is kept once, under another one twice', async () => {
	const tab = newTab();
	await tab.keep([received('Budi')]);
	const kept = valueOf(await tab.keep([received('Budi'), received('Citra'), received('Citra')]));
	expect(kept).toMatchObject({ added: [{ label: 'Citra' }], known: 2 });
	expect(await labelsOf(tab)).toEqual(['Budi', 'Citra']);
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
});
