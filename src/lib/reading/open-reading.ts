import type { Evidence } from '#lib/engine/score-evidence.ts';
import { decodeCode } from '#lib/link/decode-code.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import { openCode, type OpenedCode, type QuizIndex } from '#lib/link/open-code.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { loadBundle } from '#lib/session/load-bundle.ts';

export type Opened =
	| { readonly kind: 'issue'; readonly issue: LinkIssue['code'] }
	| { readonly kind: 'unreachable' }
	| { readonly kind: 'opened'; readonly bundle: QuizBundle; readonly evidence: Evidence };

interface Source {
	readonly index: QuizIndex;
	/** The quiz that came with the page. */
	readonly bundle: QuizBundle;
	readonly fetch: typeof fetch;
}

/**
 * From the text after # to evidence and the quiz version that it names, or to a named problem. Programs on
 * the way may have put something around the code: what takes that off is loaded when it is needed. Never rejects.
 */
export async function openResult(text: string, source: Source): Promise<Opened> {
	let opened = openCode(text, source.index);
	try {
		if (!opened.ok && opened.issue.code === 'damaged') {
			const { canonicalCode } = await import('#lib/link/whole-code.ts');
			opened = openCode(canonicalCode(text), source.index);
		}
	} catch {
		return { kind: 'unreachable' };
	}
	if (!opened.ok) return { kind: 'issue', issue: opened.issue.code };
	const { code } = opened;
	const { quiz, locale } = source.bundle;
	const isHere = code.quiz === quiz.id && code.version === quiz.version;
	const bundle = isHere ? source.bundle : await loadBundle(code, locale, source.fetch);
	if (bundle === null) return { kind: 'unreachable' };
	return read(code, bundle);
}

function read(code: OpenedCode, bundle: QuizBundle): Opened {
	const decoded = decodeCode(code, bundle.quiz);
	return decoded.ok
		? { kind: 'opened', bundle, evidence: decoded.evidence }
		: { kind: 'issue', issue: decoded.issue.code };
}
