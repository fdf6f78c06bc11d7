import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { decodeAnswers } from '#lib/link/answers-code.ts';
import { openCode } from '#lib/link/open-code.ts';
import { quizTag, shortQuizTag } from '#lib/link/quiz-tag.ts';
import { decodeSummary } from '#lib/link/summary-code.ts';
import { quizSchema } from '#lib/schema/quiz.ts';
import links from './links.json' with { type: 'json' };

/** Frozen, not proven: these codes are out in the world. Entries are added, never edited. */

const QUESTIONS = join(import.meta.dirname, '../../questions');

const quizIds = readdirSync(QUESTIONS, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && entry.name !== 'schema')
	.map(({ name }) => name);

const index = quizIds.map((id) => ({
	id,
	versions: readdirSync(join(QUESTIONS, id)).map((folder) => Number(folder.slice(1)))
}));

function readQuiz(id: string, version: number) {
	const file = join(QUESTIONS, id, `v${version}`, 'quiz.yaml');
	return quizSchema.parse(parse(readFileSync(file, 'utf8')));
}

function contentOf(text: string) {
	const opened = openCode(text, index);
	if (!opened.ok) return opened.issue;
	const { code } = opened;
	const quiz = readQuiz(code.quiz, code.version);
	const decoded = code.kind === 'full' ? decodeAnswers(code, quiz) : decodeSummary(code, quiz);
	if (!decoded.ok) return decoded.issue;
	const { ok, ...content } = decoded;
	return { kind: code.kind, quiz: code.quiz, version: code.version, ...content };
}

/** Codes of quizzes that this copy was made without cannot be opened by it. */
const here = links.filter(({ holds }) => quizIds.includes(holds.quiz));

test.each(here)('a released code still opens: $why', ({ code, holds }) => {
	expect(contentOf(code)).toEqual(holds);
});

test('every frozen code fits into 40 characters', () => {
	const lengths = links.map(({ code }) => code.slice(code.indexOf('#') + 1).length);
	expect(lengths.length).toBeGreaterThan(10);
	expect(Math.max(...lengths)).toBeLessThanOrEqual(40);
});

test('no two quizzes have the same tag in a link or in a summary', () => {
	expect(new Set(quizIds.map(quizTag)).size).toBe(quizIds.length);
	expect(new Set(quizIds.map(shortQuizTag)).size).toBe(quizIds.length);
});
