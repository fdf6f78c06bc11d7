import { describe, expect, test } from 'vitest';
import { windowNotes, type NoteStore } from '#lib/components/report/keep-notes.ts';
import { TalkNotes } from '../../../src/routes/[lang=locale]/counsellor/result/talk-notes.svelte.ts';

const CODE = 'A-CODE';

/** A caseload with one entry. */
function caseload(entries: Record<string, string>): NoteStore {
	return {
		load: (code) => Promise.resolve(entries[code] ?? ''),
		save: (code, text) => {
			if (!Object.hasOwn(entries, code)) return Promise.resolve(false);
			entries[code] = text;
			return Promise.resolve(true);
		}
	};
}

/** What was asked of a store that answers at once has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('notes on a talk', () => {
	test('are there again when the result is in the caseload, and are kept there', async () => {
		const entries = { [CODE]: 'Likes data.' };
		const notes = new TalkNotes(caseload(entries), CODE);
		await settled();
		expect([notes.text, notes.fate]).toEqual(['Likes data.', 'untouched']);

		await notes.write('Likes data. Wants a mentor.');
		expect(notes.fate).toBe('kept');
		expect(entries[CODE]).toBe('Likes data. Wants a mentor.');
	});

	test('last as long as the window when it is not, which is said', async () => {
		const store = windowNotes();
		const notes = new TalkNotes(store, CODE);
		await notes.write('Shy.');
		expect(notes.fate).toBe('notKept');

		const inAnotherLanguage = new TalkNotes(store, CODE);
		await settled();
		expect(inAnotherLanguage.text).toBe('Shy.');
		const ofAnother = new TalkNotes(store, 'ANOTHER');
		await settled();
		expect(ofAnother.text).toBe('');
	});

	test('that are written before the kept ones were read win', async () => {
		const notes = new TalkNotes(caseload({ [CODE]: 'Old.' }), CODE);
		const writing = notes.write('New.');
		await settled();
		await writing;
		expect([notes.text, notes.fate]).toEqual(['New.', 'kept']);
	});

	test('stay on the page when they cannot be kept or read', async () => {
		const broken: NoteStore = {
			load: () => Promise.reject(new Error('corrupt')),
			save: () => Promise.reject(new Error('full'))
		};
		const notes = new TalkNotes(broken, CODE);
		await settled();
		expect([notes.text, notes.fate]).toEqual(['', 'unread']);
		await notes.write('Still here.');
		expect([notes.text, notes.fate]).toEqual(['Still here.', 'failed']);
	});

	test('say what became of the last words, not of earlier ones that took longer', async () => {
		const waiting: ((isKept: boolean) => void)[] = [];
		const slow: NoteStore = {
			load: () => Promise.resolve(''),
			save: () => new Promise((resolve) => waiting.push(resolve))
		};
		const notes = new TalkNotes(slow, CODE);
		const first = notes.write('a');
		const second = notes.write('ab');
		waiting[1]?.(true);
		await second;
		waiting[0]?.(false);
		await first;
		expect([notes.text, notes.fate]).toEqual(['ab', 'kept']);
	});
});
