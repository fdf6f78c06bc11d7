import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deskOfTab, Desk } from '#lib/caseload/desk.svelte.ts';
import { deskNotes } from '../../../src/routes/[lang=locale]/counsellor/result/desk-notes.ts';
import { TalkNotes } from '../../../src/routes/[lang=locale]/counsellor/result/talk-notes.svelte.ts';
import { caseloadOf, clearDevice, codeOf, newTab, received, valueOf } from '../../support/desk.ts';

const CODE = codeOf('clear-specialist');

beforeEach(clearDevice);
afterEach(clearDevice);

/** What the device keeps, read afresh. */
async function keptNotes(): Promise<string | undefined> {
	return (await caseloadOf(newTab())).entries[0]?.notes;
}

async function open(notes = ''): Promise<{ notes: TalkNotes; id: string }> {
	const { added } = valueOf(await newTab().keep([received('Budi', 'clear-specialist', notes)]));
	const talk = new TalkNotes(deskNotes(), CODE);
	await expect.poll(() => deskOfTab().entryOf(CODE)?.notes).toBe(notes);
	await expect.poll(() => talk.text).toBe(notes);
	return { notes: talk, id: added[0]?.id ?? '' };
}

describe('notes of the caseload', () => {
	test('are kept to the last key, however fast they come', async () => {
		const { notes } = await open();
		const words = 'Wants a mentor.';
		const writing = Array.from(words, (_, at) => notes.write(words.slice(0, at + 1)));
		await Promise.all(writing);
		expect([notes.text, notes.fate]).toEqual([words, 'kept']);
		expect(await keptNotes()).toBe(words);
	});

	test('never overwrite what another tab wrote, also when this tab has heard of it', async () => {
		const { notes, id } = await open('Before.');
		const other = new Desk();
		await other.open();
		expect(await other.writeNotes(id, 'Theirs.', 'Before.')).toBeNull();
		await expect.poll(() => deskOfTab().entryOf(CODE)?.notes).toBe('Theirs.');
		await notes.write('Before. Mine.');
		other.close();
		expect(await keptNotes()).toBe('Theirs.');
		expect([notes.text, notes.theirs]).toEqual(['Before. Mine.', 'Theirs.']);
	});

	test('are read after a failed start of the desk', async () => {
		valueOf(await newTab().keep([received('Budi', 'clear-specialist', 'Before.')]));
		const desk = deskOfTab();
		let isOffline = true;
		const store = deskNotes(() =>
			isOffline ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(desk)
		);
		await expect(store.load(CODE)).rejects.toThrow('Failed to fetch');
		isOffline = false;
		expect(await store.load(CODE)).toBe('Before.');
	});

	test('last as long as the window once another tab has deleted the result', async () => {
		const { id } = await open();
		const store = deskNotes();
		expect(await store.load(CODE)).toBe('');
		valueOf(await newTab().remove([id]));
		expect(await store.save(CODE, 'Mine.', '')).toEqual({ kind: 'notKept' });
		expect(await store.load(CODE)).toBe('Mine.');
	});

	test('read while others are being stored are the stored ones', async () => {
		await open();
		const store = deskNotes();
		const saving = store.save(CODE, 'Newest.', '');
		expect(await store.load(CODE)).toBe('Newest.');
		expect(await saving).toEqual({ kind: 'kept' });
	});
});
