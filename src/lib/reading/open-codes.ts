import { openResult } from './open-reading.ts';
import { toScored, type Scored } from './to-compared.ts';
import { compileQuiz, type Plan } from '#lib/engine/compile-quiz.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import type { Quiz } from '#lib/schema/quiz.ts';

type Source = Parameters<typeof openResult>[1];

export type OpenedCode =
	| { readonly ok: true; readonly scored: Scored }
	| { readonly ok: false; readonly issue: LinkIssue['code'] | 'unreachable' };

/**
 * Opens many codes: each quiz version is fetched and made ready once for all of them. Make it once for
 * a page and a language. Never rejects.
 */
export function createOpener(source: Source): (code: string) => Promise<OpenedCode> {
	const plans = new Map<string, Plan>();
	const shared: Source = { ...source, fetch: fetchOnce(source.fetch) };

	function planOf(quiz: Quiz): Plan {
		const key = `${quiz.id}@${String(quiz.version)}`;
		const plan = plans.get(key) ?? compileQuiz(quiz);
		plans.set(key, plan);
		return plan;
	}

	return async (code) => {
		const opened = await openResult(code, shared);
		if (opened.kind === 'issue') return { ok: false, issue: opened.issue };
		if (opened.kind === 'unreachable') return { ok: false, issue: 'unreachable' };
		const { bundle, evidence } = opened;
		return { ok: true, scored: toScored(bundle, planOf(bundle.quiz), evidence) };
	};
}

/** One request an address; a failed one is tried again by the next who asks. */
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
