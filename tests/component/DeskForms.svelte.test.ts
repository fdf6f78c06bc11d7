import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ClearSection from '#lib/components/desk/ClearSection.svelte';
import FileSection from '#lib/components/desk/FileSection.svelte';
import PassphraseSection from '#lib/components/desk/PassphraseSection.svelte';
import UnlockForm from '#lib/components/desk/UnlockForm.svelte';
import type { FileContents, ReadCaseloadFile, SealedFile } from '#lib/caseload/caseload-file.ts';
import type { CaseloadIssue } from '#lib/caseload/caseload-issue.ts';
import type { EntryContent } from '#lib/caseload/entry.ts';
import { desk as text } from '#lib/i18n/en/desk.ts';
import { received } from '../support/desk-entries.ts';

const status = (words: string) => page.getByRole('status').filter({ hasText: words });
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('a locked desk', () => {
	test('says that a passphrase is wrong, and takes the right one', async () => {
		const answers: (CaseloadIssue | null)[] = ['wrong-passphrase', null];
		await render(UnlockForm, {
			text,
			isLockedElsewhere: true,
			isDamaged: false,
			onunlock: () => Promise.resolve(answers.shift() ?? null)
		});
		await expect.element(page.getByText(text.lockedElsewhere)).toBeVisible();
		const field = page.getByLabelText(text.passphrase);
		await expect.element(field).toHaveAttribute('type', 'password');
		await field.fill('not this one');
		await button(text.unlock).click();
		await expect.element(status(text.issues['wrong-passphrase'])).toBeVisible();
		await expect.element(field).toHaveAttribute('aria-invalid', 'true');
		await button(text.unlock).click();
		await expect.element(field).toHaveAttribute('aria-invalid', 'false');
	});

	test('whose lock is damaged asks for nothing that cannot help', async () => {
		await render(UnlockForm, {
			text,
			isLockedElsewhere: false,
			isDamaged: true,
			onunlock: () => Promise.resolve(null)
		});
		await expect.element(page.getByText(text.issues['lock-damaged'])).toBeVisible();
		expect(page.getByRole('textbox').elements()).toHaveLength(0);
		expect(page.getByRole('button').elements()).toHaveLength(0);
	});
});

describe('the passphrase', () => {
	async function show(isEncrypted: boolean, answer: CaseloadIssue | null = null) {
		const asked: [next: string | null, current: string][] = [];
		await render(PassphraseSection, {
			text,
			isEncrypted,
			onset: (next: string | null, current: string) => {
				asked.push([next, current]);
				return Promise.resolve(answer);
			}
		});
		return asked;
	}

	test('is set after a warning and typed twice alike', async () => {
		const asked = await show(false);
		await button(text.setPassphrase).click();
		await expect.element(page.getByText(text.protectWarning)).toBeVisible();
		await page.getByLabelText(text.newPassphrase).fill('three boats');
		await page.getByLabelText(text.repeatPassphrase).fill('three goats');
		await button(text.save).click();
		await expect.element(status(text.notRepeated)).toBeVisible();
		expect(asked).toEqual([]);
		await page.getByLabelText(text.repeatPassphrase).fill('three boats');
		await button(text.save).click();
		await expect.element(status(text.passphraseSet)).toBeVisible();
		expect(asked).toEqual([['three boats', '']]);
	});

	test('is changed and removed only with the current passphrase', async () => {
		const asked = await show(true, 'wrong-passphrase');
		await button(text.removePassphrase).click();
		await page.getByLabelText(text.currentPassphrase).fill('a guess');
		await button(text.save).click();
		await expect.element(status(text.issues['wrong-passphrase'])).toBeVisible();
		await button(text.changePassphrase).click();
		await page.getByLabelText(text.currentPassphrase).fill('another guess');
		await page.getByLabelText(text.newPassphrase).fill('three boats');
		await page.getByLabelText(text.repeatPassphrase).fill('three boats');
		await button(text.save).click();
		await expect.element(status(text.issues['wrong-passphrase'])).toBeVisible();
		expect(asked).toEqual([
			[null, 'a guess'],
			['three boats', 'another guess']
		]);
	});
});

describe('a caseload file', () => {
	const sealed: SealedFile = {
		lock: {
			version: 1,
			id: 'a',
			kdf: 'PBKDF2',
			hash: 'SHA-256',
			iterations: 1,
			salt: '',
			check: { iv: '', data: '' }
		},
		sealed: { iv: '', data: '' }
	};
	const contents: FileContents = { entries: [received('Budi'), received('Citra')], damaged: [] };

	async function show(
		read: ReadCaseloadFile,
		opened: ReadCaseloadFile[] = [],
		isEncrypted = false
	) {
		const brought: string[][] = [];
		await render(FileSection, {
			text,
			isEncrypted,
			canSave: true,
			onsave: () => Promise.resolve({ name: 'arah-caseload-2026-11-22.json', content: '{}' }),
			onread: () => Promise.resolve(read),
			onopen: () => Promise.resolve(opened.shift() ?? read),
			onimport: (entries: readonly EntryContent[]) => {
				brought.push(entries.map(({ label }) => label));
				const added = entries.map((entry) => ({ id: entry.label, ...entry }));
				return Promise.resolve({ added, known: 1 });
			}
		});
		return brought;
	}

	const choose = () => page.getByLabelText(text.openFile).upload(new File(['{}'], 'old.json'));

	test('says whether it will be encrypted, and where it went', async () => {
		await show({ kind: 'contents', contents });
		await expect.element(page.getByText(text.savePlain)).toBeVisible();
		await button(text.saveFile).click();
		await expect.element(status('arah-caseload-2026-11-22.json')).toBeVisible();
	});

	test('can be copied as text, where an app saves no files', async () => {
		let copied = '';
		const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((written) => {
			copied = written;
			return Promise.resolve();
		});
		await show({ kind: 'contents', contents });
		expect(button(text.copyFile).elements()).toHaveLength(0);
		await button(text.saveFile).click();
		await button(text.copyFile).click();
		await expect.element(status(text.fileCopied)).toBeVisible();
		expect(copied).toBe('{}');
		write.mockRejectedValueOnce(new DOMException('denied', 'NotAllowedError'));
		await button(text.copyFile).click();
		await expect.element(status(text.fileNotCopied)).toBeVisible();
		write.mockRestore();
	});

	test('is added, and says how many were there already and that they are not encrypted', async () => {
		const brought = await show({ kind: 'contents', contents });
		await choose();
		await expect.element(status(text.imported(2, 1))).toBeVisible();
		await expect.element(status(text.importedPlain)).toBeVisible();
		expect(brought).toEqual([['Budi', 'Citra']]);
	});

	test.each(['foreign', 'newer-format', 'cut-off', 'empty'] as const)(
		'that is %s is named with its problem, and nothing is added',
		async (issue) => {
			const brought = await show({ kind: 'issue', issue });
			await choose();
			await expect
				.element(status(text.fileIssue('old.json', text.fileIssues[issue])))
				.toBeVisible();
			expect(brought).toEqual([]);
		}
	);

	test('that is encrypted asks for its passphrase until that is right', async () => {
		const wrong: ReadCaseloadFile = { kind: 'issue', issue: 'wrong-passphrase' };
		const brought = await show(
			{ kind: 'sealed', file: sealed },
			[wrong, { kind: 'contents', contents }],
			true
		);
		await choose();
		await page.getByLabelText(text.filePassphrase('old.json')).fill('a guess');
		await button(text.openIt).click();
		await expect.element(status(text.fileIssues['wrong-passphrase'])).toBeVisible();
		expect(brought).toEqual([]);
		await button(text.openIt).click();
		await expect.element(status(text.imported(2, 1))).toBeVisible();
		expect(brought).toHaveLength(1);
	});

	test('that is partly damaged says which entries, and adds the rest only when asked to', async () => {
		const brought = await show({
			kind: 'contents',
			contents: { ...contents, damaged: [{ place: 3, label: 'Dewi', part: 'code' }] }
		});
		await choose();
		const alert = page.getByRole('alert');
		await expect.element(alert.getByText(`Entry 3 (Dewi): ${text.parts.code}`)).toBeVisible();
		expect(brought).toEqual([]);
		await button(text.takeRest(2)).click();
		await expect.element(status(text.imported(2, 1))).toBeVisible();
		expect(alert.elements()).toHaveLength(0);
		expect(brought).toEqual([['Budi', 'Citra']]);
	});
});

describe('deleting everything', () => {
	test('asks first, and does nothing when the answer is no', async () => {
		let cleared = 0;
		await render(ClearSection, { text, count: 3, onclear: () => (cleared += 1) });
		await button(text.clear).click();
		await expect.element(page.getByRole('dialog', { name: text.clearQuestion(3) })).toBeVisible();
		await button(text.cancel).click();
		expect(cleared).toBe(0);
		await button(text.clear).click();
		await button(text.clearYes).click();
		await expect.poll(() => cleared).toBe(1);
	});
});
