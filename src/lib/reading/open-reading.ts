import { compileQuiz, type Plan } from '#lib/engine/compile-quiz.ts';
import type { Evidence } from '#lib/engine/score-quiz.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { decodeCode } from '#lib/link/decode-code.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import {
	indexOf,
	isOfQuiz,
	openCode,
	type OpenedCode,
	type QuizIndex
} from '#lib/link/open-code.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import type { DeviceStorage } from '#lib/session/device-storage.ts';
import { loadBundle } from '#lib/session/load-bundle.ts';
import { parseProgress, progressKey } from '#lib/session/saved-progress.ts';
import { rolesReadingOf, type AnyReading } from './reading.ts';

/** Why a code gives no reading: the code is faulty, or its quiz version could not be fetched. */
export type ReadingIssue = LinkIssue['code'] | 'unreachable';

export interface UnopenedReading {
	readonly ok: false;
	readonly issue: ReadingIssue;
	/** The print of a quiz that came as a file, if it is missing here. */
	readonly print?: string;
}

export type OpenedReading = { readonly ok: true; readonly reading: AnyReading } | UnopenedReading;

/** The content of a code, with the quiz version that it names. */
type OpenedEvidence =
	{ readonly ok: true; readonly bundle: QuizBundle; readonly evidence: Evidence } | UnopenedReading;

/** Where readings come from. */
export interface ReadingSource {
	readonly index: QuizIndex;
	/** The quiz in the data of the page; other versions are fetched. */
	readonly bundle: QuizBundle;
	readonly fetch: typeof fetch;
	/** Finds a quiz that came as a file by its print, also one that the index lacks; null if it is not here. May reject. */
	readonly fromFile?: (print: string, locale: Locale) => Promise<QuizBundle | null>;
	/** The storage of this device, which has the times if the quiz was taken here. */
	readonly storage?: Pick<DeviceStorage, 'read'>;
	/** Compiles a quiz version; may return the same plan for the same version. */
	readonly planOf?: (quiz: Quiz) => Plan;
}

/**
 * Opens the text after # as a reading, with the quiz version that it names, or returns the issue. The code that
 * scores a profile is loaded only for a profile. Never rejects.
 */
export async function openReading(text: string, source: ReadingSource): Promise<OpenedReading> {
	const opened = await openEvidence(text, source);
	if (!opened.ok) return opened;
	const { bundle, evidence } = opened;
	const plan = source.planOf?.(bundle.quiz);
	if (bundle.quiz.kind === 'roles') {
		return { ok: true, reading: rolesReadingOf(bundle, evidence, plan) };
	}
	const loaded = await import('./profile-reading.ts').catch(() => null);
	if (loaded === null) return { ok: false, issue: 'unreachable' };
	return { ok: true, reading: loaded.profileReadingOf(bundle, evidence, plan) };
}

/**
 * Opens the text after # without scoring it. Other programs may have added text around the code; the cleaning code is
 * loaded only if the text is damaged. Never rejects.
 */
export async function openEvidence(
	text: string,
	source: Omit<ReadingSource, 'planOf'>
): Promise<OpenedEvidence> {
	let clean = text;
	let fromFile: QuizBundle | null = null;
	let opened = openCode(text, source.index);
	try {
		if (!opened.ok && opened.issue.code === 'damaged') {
			const { canonicalCode } = await import('#lib/link/whole-code.ts');
			clean = canonicalCode(text);
			opened = openCode(clean, source.index);
		}
		if (!opened.ok && opened.issue.code === 'foreign-quiz') {
			fromFile = (await source.fromFile?.(opened.issue.print, source.bundle.locale)) ?? null;
			if (fromFile !== null) opened = openCode(clean, indexOf(fromFile.quiz));
		}
	} catch {
		return { ok: false, issue: 'unreachable' };
	}
	if (!opened.ok) return unopened(opened.issue);
	const { code } = opened;
	const bundle = fromFile ?? (await bundleFor(code, source));
	if (bundle === null) return { ok: false, issue: 'unreachable' };
	const decoded = decodeCode(code, bundle.quiz);
	if (!decoded.ok) return unopened(decoded.issue);
	return {
		ok: true,
		bundle,
		evidence: withOwnTimes(bundle.quiz, decoded.evidence, source.storage)
	};
}

function unopened(issue: LinkIssue): UnopenedReading {
	const { code } = issue;
	return { ok: false, issue: code, ...(code === 'foreign-quiz' && { print: issue.print }) };
}

/** The quiz version that a code names; null if it cannot be loaded. Never rejects. */
async function bundleFor(code: OpenedCode, source: ReadingSource): Promise<QuizBundle | null> {
	const { bundle, fetch: get } = source;
	if (isOfQuiz(code, bundle.quiz)) return bundle;
	const found = await loadBundle(code, bundle.locale, get);
	// the server may have another quiz under the same name, or a newer reading of its folder
	if (found !== null && isOfQuiz(code, found.quiz)) return found;
	return code.print === undefined ? null : fileFor(code.print, source);
}

/** The quiz that came as a file to this device; null if it is not here. Never rejects. */
async function fileFor(print: string, { bundle, fromFile }: ReadingSource) {
	try {
		return (await fromFile?.(print, bundle.locale)) ?? null;
	} catch {
		return null;
	}
}

/**
 * Returns a function that opens codes; it fetches and compiles each quiz version once. Create one for each
 * page and language. It never rejects.
 */
export function createOpener(source: ReadingSource): (code: string) => Promise<OpenedReading> {
	const plans = new Map<string, Plan>();
	const shared: ReadingSource = {
		...source,
		fetch: fetchOnce(source.fetch),
		planOf(quiz) {
			const key = `${quiz.id}@${quiz.version} ${quiz.print ?? ''}`;
			const plan = plans.get(key) ?? compileQuiz(quiz);
			plans.set(key, plan);
			return plan;
		}
	};
	return (code) => openReading(code, shared);
}

/** Adds the response times if exactly these answers were given on this device. */
function withOwnTimes(quiz: Quiz, evidence: Evidence, storage: ReadingSource['storage']): Evidence {
	if (evidence.kind === 'summary' || storage === undefined) return evidence;
	const saved = parseProgress(quiz, storage.read(progressKey(quiz)));
	if (saved.kind !== 'progress') return evidence;
	const { answers, elapsedMs } = saved.progress;
	const isOwn = encodeAnswers(quiz, answers) === encodeAnswers(quiz, evidence.answers);
	return isOwn ? { ...evidence, elapsedMs } : evidence;
}

/** Sends one request per address; after a failure, the next call tries again. */
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
