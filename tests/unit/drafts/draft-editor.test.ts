import { describe, expect, test } from 'vitest';
import { DraftEditor } from '#lib/drafts/draft-editor.svelte.ts';
import type { DraftRecord, SaveOutcome } from '#lib/drafts/draft-store.ts';
import { blankDocument } from '#lib/studio/blank-document.ts';
import { textOf } from '#lib/studio/text-fields.ts';

const words = { lead: 'How often?', answers: ['Never', 'Seldom', 'At times', 'Often', 'Daily'] };
const blank = blankDocument('roles', { locale: 'en', words, date: '2026-12-01' });
const NAME = { of: 'quiz', part: 'name' } as const;

/** A store whose saves end when the test says so. */
function slowStore() {
	const saves: { draft: DraftRecord; end: (outcome?: SaveOutcome) => Promise<void> }[] = [];
	const store = {
		save: (draft: DraftRecord) =>
			new Promise<SaveOutcome>((resolve) => {
				saves.push({
					draft,
					end: async (outcome = { ok: true, revision: draft.revision + 1 }) => {
						resolve(outcome);
						await Promise.resolve();
						await Promise.resolve();
					}
				});
			})
	};
	return { saves, store };
}

function open() {
	const { saves, store } = slowStore();
	const editor = new DraftEditor(
		{ id: 'one', revision: 4, document: blank },
		{ store, ask: () => Promise.resolve(null), now: () => 7 }
	);
	const write = (text: string) => {
		editor.edit({ do: 'write', locale: 'en', field: NAME, text }, 'name');
	};
	const name = () => textOf(editor.document.wording.en, NAME);
	return { editor, saves, write, name };
}

describe('saving', () => {
	test('happens one at a time, and takes what was written meanwhile afterwards', async () => {
		const { editor, saves, write } = open();
		write('A');
		write('Ab');
		write('Abc');
		expect(saves.map(({ draft }) => draft.name)).toEqual(['A']);
		expect(editor.isSafe).toBe(false);

		await saves[0]?.end();
		expect(saves.map(({ draft }) => [draft.name, draft.revision])).toEqual([
			['A', 4],
			['Abc', 5]
		]);
		await saves[1]?.end();
		expect(editor.saved).toBe('saved');
		expect(editor.revision).toBe(6);
	});

	test('stops at a problem, keeps what was written, and can be tried again', async () => {
		const { editor, saves, write, name } = open();
		write('A');
		await saves[0]?.end({ ok: false, issue: 'full' });
		expect(editor.saved).toBe('full');
		expect(name()).toBe('A');

		void editor.retry();
		await saves[1]?.end();
		expect(editor.saved).toBe('saved');
	});

	test('over another tab’s version is the author’s decision', async () => {
		const { editor, saves, write } = open();
		write('Mine');
		await saves[0]?.end({ ok: false, issue: 'elsewhere' });
		expect(editor.saved).toBe('elsewhere');

		void editor.overwrite(9);
		expect(saves[1]?.draft).toMatchObject({ name: 'Mine', revision: 9 });
	});
});

describe('undoing', () => {
	test('takes back what was typed in one field in one step, and gives it again', () => {
		const { editor, write, name } = open();
		write('A');
		write('Ab');
		editor.edit({ do: 'add-role' });
		editor.undo();
		expect(editor.document.quiz.roles).toHaveLength(2);
		expect(name()).toBe('Ab');
		editor.undo();
		expect(name()).toBe('');
		expect(editor.canUndo).toBe(false);
		editor.redo();
		editor.redo();
		expect(name()).toBe('Ab');
		expect(editor.document.quiz.roles).toHaveLength(3);
	});

	test('brings back the own version after that of another tab was taken', () => {
		const { editor, write, name } = open();
		write('Mine');
		editor.takeOver(blank, 8);
		expect(name()).toBe('');
		editor.undo();
		expect(name()).toBe('Mine');
	});

	test('has nothing to undo after an edit that changes nothing', () => {
		const { editor } = open();
		editor.edit({ do: 'drop-role', role: 'nobody' });
		expect(editor.canUndo).toBe(false);
	});
});
