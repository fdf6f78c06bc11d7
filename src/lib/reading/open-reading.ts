import { compileQuiz, type Plan } from '#lib/engine/compile-quiz.ts';
import type { Evidence } from '#lib/engine/score-quiz.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { decodeCode } from '#lib/link/decode-code.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import { openCode, type QuizIndex } from '#lib/link/open-code.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import type { DeviceStorage } from '#lib/session/device-storage.ts';
import { loadBundle } from '#lib/session/load-bundle.ts';
import { parseProgress, progressKey } from '#lib/session/saved-progress.ts';
import { readingOf, type Reading } from './reading.ts';

/** Why a code does not become a reading: a fault of the code, or its quiz version could not be fetched. */
export type ReadingIssue = LinkIssue['code'] | 'unreachable';

export type OpenedReading =
	| { readonly ok: true; readonly reading: Reading }
	| { readonly ok: false; readonly issue: ReadingIssue };

/** Where readings come from. */
export interface ReadingSource {
	readonly index: QuizIndex;
	/** The quiz that came with the page. */
	readonly bundle: QuizBundle;
	readonly fetch: typeof fetch;
	/** This device's storage: it has the times if the quiz was taken here. */
	readonly storage?: Pick<DeviceStorage, 'read'>;
	/** Compiles a quiz version; the same plan may be given for the same version. */
	readonly planOf?: (quiz: Quiz) => Plan;
}

/**
 * Opens the text after # as a reading, with the quiz version that it names, or as a named problem. Programs
 * may have put something around the code: what takes that off is loaded if it is needed. Never rejects.
 */
export async function openReading(text: string, source: ReadingSource): Promise<OpenedReading> {
	let opened = openCode(text, source.index);
	try {
		if (!opened.ok && opened.issue.code === 'damaged') {
			const { canonicalCode } = await import('#lib/link/whole-code.ts');
			opened = openCode(canonicalCode(text), source.index);
		}
	} catch {
		return { ok: false, issue: 'unreachable' };
	}
	if (!opened.ok) return { ok: false, issue: opened.issue.code };
	const { code } = opened;
	const { quiz, locale } = source.bundle;
	const isHere = code.quiz === quiz.id && code.version === quiz.version;
	const bundle = isHere ? source.bundle : await loadBundle(code, locale, source.fetch);
	if (bundle === null) return { ok: false, issue: 'unreachable' };
	const decoded = decodeCode(code, bundle.quiz);
	if (!decoded.ok) return { ok: false, issue: decoded.issue.code };
	const evidence = withOwnTimes(bundle.quiz, decoded.evidence, source.storage);
	return { ok: true, reading: readingOf(bundle, evidence, source.planOf?.(bundle.quiz)) };
}

/**
 * Returns a function that opens one code after the other: each quiz version is fetched and compiled once
 * for all of them. Make it once for a page and a language. It never rejects.
 */
export function createOpener(source: ReadingSource): (code: string) => Promise<OpenedReading> {
	const plans = new Map<string, Plan>();
	const shared: ReadingSource = {
		...source,
		fetch: fetchOnce(source.fetch),
		planOf(quiz) {
			const key = `${quiz.id}@${String(quiz.version)}`;
			const plan = plans.get(key) ?? compileQuiz(quiz);
			plans.set(key, plan);
			return plan;
		}
	};
	return (code) => openReading(code, shared);
}

/** Adds the times of the answers, known only where exactly these answers were given. */
function withOwnTimes(quiz: Quiz, evidence: Evidence, storage: ReadingSource['storage']): Evidence {
	if (evidence.kind === 'summary' || storage === undefined) return evidence;
	const saved = parseProgress(quiz, storage.read(progressKey(quiz)));
	if (saved.kind !== 'progress') return evidence;
	const { answers, elapsedMs } = saved.progress;
	const isOwn = encodeAnswers(quiz, answers) === encodeAnswers(quiz, evidence.answers);
	return isOwn ? { ...evidence, elapsedMs } : evidence;
}

/** One request an address; after a failure the next caller tries again. */
function fetchOnce(get: typeof fetch): typeof fetch {
	const asked = new Map<string, Promise<Response>>();
	return async (input, init) => {
		const address = input instanceof Request ? input.url : String(input);
		const response = asked.get(address) ?? get(input, init);
		asked.set(address, response);
		try {
			const answer = await response;
			if (!answer.ok) asked.delete(address);
			return answer.clone();
		} catch (cause) {
			asked.delete(address);
			throw cause;
		}
	};
}
