import { describe, expect, test } from 'vitest';
import { windowNotes, type NoteStore } from '#lib/caseload/note-store.ts';
import { TalkNotes } from '../../../src/routes/[lang=locale]/counsellor/result/talk-notes.svelte.ts';

const CODE = 'A-CODE';

/** A caseload with one entry. */
function caseload(entries: Record<string, string>): NoteStore {
	return {
		load: (code) => Promise.resolve(entries[code] ?? ''),
		save: (code, text, basedOn) => {
			const kept = entries[code];
			if (kept === undefined) return Promise.resolve({ kind: 'notKept' });
			if (kept !== basedOn) return Promise.resolve({ kind: 'changed', text: kept });
			entries[code] = text;
			return Promise.resolve({ kind: 'kept' });
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

	test('that are written before the kept ones were read do not replace them unseen', async () => {
		const entries = { [CODE]: 'Old.' };
		const notes = new TalkNotes(caseload(entries), CODE);
		await notes.write('New.');
		expect([notes.text, notes.theirs, entries[CODE]]).toEqual(['New.', 'Old.', 'Old.']);
		await notes.settle('Old. New.');
		expect([notes.text, notes.theirs, notes.fate]).toEqual(['Old. New.', null, 'kept']);
		expect(entries[CODE]).toBe('Old. New.');
	});

	test('that another tab changed are shown beside what is typed here, until it is said what stays', async () => {
		const entries = { [CODE]: '' };
		const notes = new TalkNotes(caseload(entries), CODE);
		await notes.write('a');
		entries[CODE] = 'Theirs.';
		await notes.write('ab');
		await notes.write('abc');
		expect([notes.theirs, notes.text, entries[CODE]]).toEqual(['Theirs.', 'abc', 'Theirs.']);
		entries[CODE] = 'Theirs, again.';
		await notes.settle('abc');
		expect([notes.theirs, entries[CODE]]).toEqual(['Theirs, again.', 'Theirs, again.']);
		await notes.settle('abc');
		await notes.write('abcd');
		expect([notes.theirs, notes.fate, entries[CODE]]).toEqual([null, 'kept', 'abcd']);
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

	test('are stored one at a time, the newest of those that wait', async () => {
		const saved: string[] = [];
		const answers: ((what: { kind: 'kept' | 'notKept' }) => void)[] = [];
		const slow: NoteStore = {
			load: () => Promise.resolve(''),
			save: (_code, text) => {
				saved.push(text);
				return new Promise((resolve) => answers.push(resolve));
			}
		};
		const notes = new TalkNotes(slow, CODE);
		const writing = [notes.write('a')];
		await settled();
		writing.push(notes.write('ab'), notes.write('abc'));
		expect([saved, notes.isBusy]).toEqual([['a'], true]);
		answers[0]?.({ kind: 'notKept' });
		await settled();
		// what became of earlier words is not said of later ones
		expect([saved, notes.fate]).toEqual([['a', 'abc'], 'untouched']);
		answers[1]?.({ kind: 'kept' });
		await Promise.all(writing);
		expect([notes.fate, notes.isBusy]).toEqual(['kept', false]);
	});

	test('are tried again with the next key when the store refused', async () => {
		const entries = { [CODE]: '' };
		const store = caseload(entries);
		let isFull = true;
		const full: NoteStore = {
			...store,
			save: (...what) => (isFull ? Promise.reject(new Error('full')) : store.save(...what))
		};
		const notes = new TalkNotes(full, CODE);
		await notes.write('a');
		expect(notes.fate).toBe('failed');
		isFull = false;
		await notes.write('ab');
		expect([notes.fate, entries[CODE]]).toEqual(['kept', 'ab']);
	});
});
