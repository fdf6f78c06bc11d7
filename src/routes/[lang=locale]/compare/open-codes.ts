import type { CodeIssue } from '#lib/components/codes/code-source.ts';
import { compileQuiz, type Plan } from '#lib/engine/compile-quiz.ts';
import { headlineOf, type Headline } from '#lib/engine/headline.ts';
import type { Result } from '#lib/engine/result.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { openResult } from '#lib/components/result/open-result.ts';

type Source = Parameters<typeof openResult>[1];
type Evidence = Extract<Awaited<ReturnType<typeof openResult>>, { kind: 'opened' }>['evidence'];

/** A code that was opened and scored. */
export interface Scored {
	readonly bundle: QuizBundle;
	readonly evidence: Evidence;
	readonly plan: Plan;
	readonly result: Result;
	readonly headline: Headline;
}

export type OpenedCode =
	| { readonly ok: true; readonly scored: Scored }
	| { readonly ok: false; readonly issue: CodeIssue };

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
		const plan = planOf(bundle.quiz);
		const result =
			evidence.kind === 'full'
				? scoreQuiz(plan, evidence.answers, evidence)
				: scoreSummary(plan, evidence.scores);
		return {
			ok: true,
			scored: { bundle, evidence, plan, result, headline: headlineOf(plan, result) }
		};
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
