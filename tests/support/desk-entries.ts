import type { EntryContent } from '#lib/caseload/entry.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { answersOfCase, quiz } from './session-quiz.ts';

/** The code of a worked case. */
export function codeOf(id: string): string {
	return encodeAnswers(quiz, answersOfCase(id));
}

/** A received result. */
export function received(label: string, id = 'clear-specialist', notes = ''): EntryContent {
	return { code: codeOf(id), label, entered: '2026-11-22', notes };
}
