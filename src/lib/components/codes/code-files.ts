import type { Attachment } from 'svelte/attachments';
import type { CodesText } from '#lib/i18n/en/codes.ts';
import { findCodes } from '#lib/link/find-codes.ts';
import type { FoundCode } from '#lib/link/found-code.ts';
import type { CodeSource } from '#lib/reading/code-source.ts';
import type { OpenQrReader } from './qr-reader.ts';

/** Characters of a text or file: more than a chat with thirty results needs. */
export const TEXT_MAX = 200_000;
const PICTURE_MAX_BYTES = 30_000_000;

/** The beginning of a quiz file, in which its format comes first. */
const QUIZ_FILE = /^\s*\{\s*"format"\s*:\s*"arah-quiz-/;

/** Opens a quiz file; resolves to the outcome in words. */
export type OnQuiz = (file: File) => Promise<string>;

/** Takes the quiz files out of some files, and opens them before others are read, whose codes may need them. */
async function takeQuizzes(
	files: readonly File[],
	onquiz: OnQuiz | undefined
): Promise<{ readonly quizzes: readonly string[]; readonly others: readonly File[] }> {
	const quizzes: string[] = [];
	const others: File[] = [];
	for (const file of files) {
		if (onquiz !== undefined && (await isQuizFile(file))) quizzes.push(await onquiz(file));
		else others.push(file);
	}
	return { quizzes, others };
}

/** Whether a file is a quiz rather than codes. Reads its first characters only. */
async function isQuizFile(file: File): Promise<boolean> {
	const start = await file
		.slice(0, 200)
		.text()
		.catch(() => '');
	return QUIZ_FILE.test(start.replace(/^\ufeff/, ''));
}

export type FileIssue = 'too-large' | 'unreadable' | 'no-reader' | 'nothing';

interface UnreadFile {
	readonly ok: false;
	readonly name: string;
	readonly issue: FileIssue;
}

interface ReadFiles {
	readonly quizzes: readonly string[];
	readonly unread: readonly UnreadFile[];
	readonly isAllTaken: boolean;
}

type FileReading =
	| { readonly ok: true; readonly source: CodeSource; readonly codes: readonly FoundCode[] }
	| UnreadFile;

/** Returns the codes in a file: in its QR codes if it is a picture, otherwise in its text. Never rejects. */
async function readCodeFile(file: File, openReader: OpenQrReader): Promise<FileReading> {
	const { name } = file;
	const isPicture = file.type.startsWith('image/');
	const source: CodeSource = { kind: isPicture ? 'picture' : 'file', name };
	const text = isPicture ? await textOfPicture(file, openReader) : await textOfFile(file);
	if (typeof text !== 'string') return { ok: false, name, issue: text.issue };
	const codes = findCodes(text);
	if (codes.length === 0) return { ok: false, name, issue: 'nothing' };
	return { ok: true, source, codes };
}

/**
 * Reads files one after the other and passes their codes on, after the quizzes among them. Resolves to what became of the
 * quizzes, in words, to the files without a code, and to whether all codes were taken.
 */
export async function readCodeFiles(
	files: readonly File[],
	openReader: OpenQrReader,
	take: (codes: readonly FoundCode[], source: CodeSource) => Promise<boolean>,
	onquiz?: OnQuiz
): Promise<ReadFiles> {
	const { quizzes, others } = await takeQuizzes(files, onquiz);
	const unread: UnreadFile[] = [];
	let isAllTaken = true;
	for (const file of others) {
		const reading = await readCodeFile(file, openReader);
		if (!reading.ok) unread.push(reading);
		else if (!(await take(reading.codes, reading.source))) isAllTaken = false;
	}
	return { quizzes, unread, isAllTaken };
}

/** Returns what became of files, in words. */
export function sayFiles(text: CodesText, { quizzes, unread, isAllTaken }: ReadFiles): string {
	const problems = unread.map(({ issue, name }) => text.files[issue](name));
	return [...quizzes, ...problems, ...(isAllTaken ? [] : [text.left])].join(' ');
}

interface Unread {
	readonly issue: FileIssue;
}

async function textOfFile(file: File): Promise<string | Unread> {
	if (file.size > TEXT_MAX) return { issue: 'too-large' };
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		return new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8').decode(bytes);
	} catch {
		return { issue: 'unreadable' };
	}
}

/** Excel saves "Unicode text" in this encoding. */
function isUtf16(bytes: Uint8Array): boolean {
	return bytes[0] === 0xff && bytes[1] === 0xfe;
}

async function textOfPicture(file: File, openReader: OpenQrReader): Promise<string | Unread> {
	if (file.size > PICTURE_MAX_BYTES) return { issue: 'too-large' };
	const picture = await createImageBitmap(file).catch(() => null);
	if (picture === null) return { issue: 'unreadable' };
	try {
		const reader = await openReader();
		return (await reader.read(picture)).join('\n');
	} catch {
		return { issue: 'no-reader' };
	} finally {
		picture.close();
	}
}

/**
 * Returns an attachment that passes on files dropped on an element or pasted into it. While files are held over
 * the element, it has the attribute `data-over`. Dropped or pasted text is left to the field below.
 */
export function takeFiles(onfiles: (files: readonly File[]) => void): Attachment<HTMLElement> {
	return (element) => {
		const stop = new AbortController();
		const { signal } = stop;

		function take(event: Event, transfer: DataTransfer | null) {
			element.removeAttribute('data-over');
			const files = [...(transfer?.files ?? [])];
			if (files.length === 0) return;
			event.preventDefault();
			onfiles(files);
		}

		element.addEventListener(
			'dragover',
			(event) => {
				if (event.dataTransfer?.types.includes('Files') !== true) return;
				event.preventDefault();
				element.setAttribute('data-over', '');
			},
			{ signal }
		);
		element.addEventListener('dragleave', () => element.removeAttribute('data-over'), { signal });
		element.addEventListener('drop', (event) => take(event, event.dataTransfer), { signal });
		element.addEventListener('paste', (event) => take(event, event.clipboardData), { signal });
		return () => {
			stop.abort();
		};
	};
}
