import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { codes } from '#lib/i18n/en/codes.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { sealCode } from '#lib/link/code-format.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { quizSchema } from '#lib/schema/quiz.ts';
import { answersOf } from '../../support/link-quiz.ts';
import { runArah } from './run-arah.ts';

// every test starts processes, which takes a while on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const QUIZ = join(import.meta.dirname, '../../fixtures/questions/social-media-roles/v1/quiz.yaml');
const quiz = quizSchema.parse(parse(readFileSync(QUIZ, 'utf8')));
const answers = answersOf(
	quiz,
	quiz.items.map((_, i) => i % 4)
);
const goodLine = JSON.stringify({ id: 'p1', answers });

test('link encode writes a code for each line, and an error in the place of a bad one', async () => {
	const input = `${goodLine}\nnot json\n{"id":2,"answers":{}}\n`;
	const { code, stdout } = await runArah(['link', 'encode', 'social-media-roles', '-'], { input });
	const [first, second = '', third, ...end] = stdout.split('\n');
	expect(code).toBe(1);
	expect(first).toBe(encodeAnswers(quiz, answers));
	expect(JSON.parse(second)).toMatchObject({ line: 2, error: { code: 'not-json' } });
	expect(third).toBe(encodeAnswers(quiz, {}));
	expect(end).toEqual(['']);
});

test('link encode --quick marks the short way', async () => {
	const args = ['link', 'encode', 'social-media-roles', '-', '--quick'];
	const { stdout } = await runArah(args, { input: goodLine });
	expect(stdout).toBe(`${encodeAnswers(quiz, answers, 'quick')}\n`);
});

test('link encode takes the mode that a line says, before that of --quick', async () => {
	const input = ['quick', 'full', undefined]
		.map((mode) => JSON.stringify({ answers, mode }))
		.join('\n');
	const args = ['link', 'encode', 'social-media-roles', '-'];
	const [bare, marked] = await Promise.all([
		runArah(args, { input }),
		runArah([...args, '--quick'], { input })
	]);
	const [quick, full] = [encodeAnswers(quiz, answers, 'quick'), encodeAnswers(quiz, answers)];
	expect(bare.stdout).toBe(`${[quick, full, full].join('\n')}\n`);
	expect(marked.stdout).toBe(`${[quick, full, quick].join('\n')}\n`);
	const decoded = await runArah(['link', 'decode', quick]);
	expect(decoded.lines).toMatchObject([{ mode: 'quick', answers }]);
});

test('link encode gives no summary code of a quick match', async () => {
	const args = ['link', 'encode', 'social-media-roles', '-', '--summary'];
	const input = `${JSON.stringify({ id: 'p1', mode: 'quick', answers })}\n`;
	const { code, lines } = await runArah(args, { input });
	expect(code).toBe(1);
	expect(lines).toMatchObject([{ id: 'p1', line: 1, error: { code: 'no-summary' } }]);
	const both = await runArah([...args, '--quick'], { input });
	expect([both.code, both.stdout]).toEqual([2, '']);
	expect(both.stderr).toContain('a quick match has no summary');
});

test('link encode --summary writes the skills alone', async () => {
	const args = ['link', 'encode', 'social-media-roles', '-', '--summary'];
	const { code, stdout } = await runArah(args, { input: goodLine });
	const { skills } = scoreQuiz(compileQuiz(quiz), answers);
	const scores = Object.fromEntries(skills.map(({ skill, score }) => [skill, score]));
	expect({ code, stdout }).toEqual({ code: 0, stdout: `${encodeSummary(quiz, scores)}\n` });
});

test('link decode gives back the answers of a code or of an address', async () => {
	const code = encodeAnswers(quiz, answers);
	const content = { kind: 'full', quiz: 'social-media-roles', version: 1, answers, mode: 'full' };
	const bare = await runArah(['link', 'decode', code]);
	expect({ code: bare.code, stderr: bare.stderr, lines: bare.lines }).toEqual({
		code: 0,
		stderr: '',
		lines: [content]
	});
	const address = await runArah(['link', 'decode', `https://arah.example/en/result#${code}`]);
	expect(address.lines).toEqual([content]);
});

test('link decode gives the scores of a summary that is typed in groups', async () => {
	const scores = Object.fromEntries(quiz.skills.map(({ id }, i) => [id, i === 0 ? null : 10 * i]));
	const code = encodeSummary(quiz, scores).toLowerCase();
	const groups = [code.slice(0, 5), code.slice(5, 10), code.slice(10)];
	const { code: exitCode, lines } = await runArah(['link', 'decode', ...groups]);
	expect(exitCode).toBe(0);
	expect(lines).toEqual([{ kind: 'summary', quiz: 'social-media-roles', version: 1, scores }]);
});

test.each([
	['hello', 'damaged'],
	['', 'empty'],
	[encodeAnswers(quiz, answers).slice(0, -1), 'damaged'],
	[sealCode(9, [1, 2, 3]), 'newer-format'],
	[encodeAnswers({ ...quiz, id: 'elsewhere' }, answers), 'unknown-quiz'],
	[encodeAnswers({ ...quiz, version: 99 }, answers), 'unknown-version'],
	[encodeAnswers({ ...quiz, items: quiz.items.toReversed() }, answers), 'changed-quiz']
] as const)(
	'link decode of %j says what the page says of a code that is %s',
	async (text, issue) => {
		const { code, stdout, stderr } = await runArah(['link', 'decode', text]);
		expect({ code, stdout, stderr }).toEqual({
			code: 1,
			stdout: '',
			stderr: `arah: ${codes.issues[issue]}\n`
		});
	}
);
