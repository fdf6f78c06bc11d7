import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { openQuiz } from '#lib/quiz-file/open-quiz.ts';
import type { Issue } from '#lib/schema/issue.ts';
import { parseJson } from '#lib/schema/parse-json.ts';
import { copyOf, documentOf } from './blank-document.ts';
import { checkDocument } from './check-document.ts';
import type { StudioDocument } from './document.ts';
import { DRAFT_FORMAT } from './draft-format.ts';
import { readDocument } from './read-document.ts';

/** Work that needs the schemas and rules of the bank, and is therefore done in a worker. */
export type StudioTask =
	/** A stored document. */
	| { readonly read: unknown }
	/** The text of a quiz file or of an exported document; `date` if it is to be copied into a quiz of one's own. */
	| { readonly open: string; readonly copyAt: string | null }
	| { readonly check: StudioDocument };

export interface StudioOutcome {
	/** Of `read` and `open`; null if there is none. */
	readonly document: StudioDocument | null;
	readonly issues: readonly Issue[];
	/** Of `check`: the quiz, if it has no error. */
	readonly quiz: LoadedQuiz | null;
}

/** Does one piece of work. Never throws. */
export function answerTask(task: StudioTask): StudioOutcome {
	if ('read' in task) return { document: readDocument(task.read), issues: [], quiz: null };
	if ('open' in task) return open(task.open, task.copyAt);
	const { issues, quiz } = checkDocument(task.check);
	return { document: null, issues, quiz };
}

function open(text: string, copyAt: string | null): StudioOutcome {
	const value = parseJson(text.replace(/^\ufeff/, ''));
	if (typeof value === 'object' && value !== null && 'format' in value && 'document' in value) {
		if (value.format === DRAFT_FORMAT) {
			return { document: readDocument(value.document), issues: [], quiz: null };
		}
	}
	const opened = openQuiz('quiz.arah.json', text);
	if (!opened.ok) return { document: null, issues: opened.issues, quiz: null };
	const last = opened.versions.at(-1);
	const document =
		copyAt !== null && last ? copyOf(last, copyAt) : documentOf(opened.versions.map(withoutPrint));
	return { document, issues: [], quiz: null };
}

function withoutPrint({ fingerprint: _, ...version }: LoadedQuiz & { fingerprint: string }) {
	return version;
}
