import type { OpenedQuiz } from '#lib/quiz-file/open-quiz.ts';
import CheckWorker from './check-worker.ts?worker';

/** A file after its check: an opened quiz or its problems, or why there was no outcome. */
export type CheckedFile =
	| OpenedQuiz
	| {
			readonly ok: false;
			readonly issues: readonly [];
			/** The check took too long, was stopped by `signal`, or its code could not be loaded. */
			readonly unfinished: 'too-slow' | 'stopped' | 'not-loaded';
	  };

/**
 * The longest check, in milliseconds. Simulated people take every version: our own quizzes need about a second each, ten on
 * a slow phone, but a stranger's file may have a hundred large ones.
 */
const LONGEST_MS = 120_000;

interface Bounds {
	readonly longestMs?: number;
	readonly signal?: AbortSignal;
}

/**
 * Checks the text of a quiz file with every rule, in a worker, so that the page remains usable. `name` is the file in the
 * issues. Never rejects.
 */
export function checkFile(
	name: string,
	text: string,
	{ longestMs = LONGEST_MS, signal }: Bounds = {}
): Promise<CheckedFile> {
	return new Promise((resolve) => {
		const worker = new CheckWorker();
		const end = (checked: CheckedFile) => {
			worker.terminate();
			clearTimeout(tooLong);
			signal?.removeEventListener('abort', stop);
			resolve(checked);
		};
		const stop = () => {
			end(unfinished('stopped'));
		};
		const tooLong = setTimeout(() => {
			end(unfinished('too-slow'));
		}, longestMs);
		signal?.addEventListener('abort', stop);
		worker.addEventListener('message', ({ data }: MessageEvent<OpenedQuiz>) => {
			end(data);
		});
		worker.addEventListener('error', () => {
			end(unfinished('not-loaded'));
		});
		worker.postMessage({ name, text });
		if (signal?.aborted === true) stop();
	});
}

function unfinished(why: 'too-slow' | 'stopped' | 'not-loaded'): CheckedFile {
	return { ok: false, issues: [], unfinished: why };
}
