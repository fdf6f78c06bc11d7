import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { codes } from '#lib/i18n/en/codes.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { quizSchema } from '#lib/schema/quiz.ts';
import { answersOf } from '../../support/link-quiz.ts';
import { ARAH, runArah } from './run-arah.ts';

// every test starts processes, which takes a while on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const QUIZ_FOLDER = join(import.meta.dirname, '../../fixtures/questions/social-media-roles/v1');
const quiz = quizSchema.parse(parse(readFileSync(join(QUIZ_FOLDER, 'quiz.yaml'), 'utf8')));
const answers = answersOf(
	quiz,
	quiz.items.map((_, i) => 1 + (i % 3))
);
const result = scoreQuiz(compileQuiz(quiz), answers);
const goodLine = JSON.stringify({ id: 'p1', answers });
const score = ['score', 'social-media-roles', '--answers', '-'];

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'arah-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('a line of answers gives the result of the engine, in records by id', async () => {
	const { code, stderr, lines } = await runArah(score, { input: `${goodLine}\n` });
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	expect(lines).toHaveLength(1);
	const skills = result.skills.map(({ skill, score, se, answered }) => [
		skill,
		{ score, se, answered }
	]);
	expect(lines[0]).toEqual({
		id: 'p1',
		quiz: 'social-media-roles',
		version: 1,
		mode: 'full',
		skills: Object.fromEntries(skills),
		match: Object.fromEntries(result.match.roles.map((role) => [role.role, role.match01])),
		top: result.match.top,
		second: result.match.second,
		label: result.match.certainty,
		withheld: false,
		readiness: Object.fromEntries(result.readiness.map((role) => [role.role, role.readiness])),
		readinessSe: Object.fromEntries(result.readiness.map((role) => [role.role, role.se])),
		preference: Object.fromEntries(result.preference.map((role) => [role.role, role.count])),
		flags: result.flags
	});
	expect(Object.keys(Object(lines[0]))).toEqual(
		'id quiz version mode skills match top second label withheld readiness readinessSe preference flags'.split(
			' '
		)
	);
});

test('a line may say that it is of a quick match, in which two answers measure a skill', async () => {
	const two = { q14: 'alone', q16: 'a' };
	const sheet = { answers: two };
	const input = [
		{ ...sheet, mode: 'quick' },
		{ ...sheet, mode: 'full' },
		{ ...sheet, mode: null }
	]
		.map((line) => JSON.stringify(line))
		.join('\n');
	const { code, lines } = await runArah(score, { input });
	const { skills } = scoreQuiz(compileQuiz(quiz), two, { mode: 'quick' });
	const { se, score: points } = skills.find(({ skill }) => skill === 'analytics') ?? {};
	expect([code, typeof points]).toEqual([0, 'number']);
	expect(lines).toMatchObject([
		{ mode: 'quick', skills: { analytics: { score: points, se, answered: 2 } } },
		{ mode: 'full', skills: { analytics: { score: null } } },
		{ mode: 'full', skills: { analytics: { score: null } } }
	]);
});

test('a line with many unknown items, or with a very long name, gives a short error', async () => {
	const unknown = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`x${i}`, 'y']));
	const input = [unknown, { ['n'.repeat(500_000)]: 'y' }]
		.map((one) => JSON.stringify({ answers: one }))
		.join('\n');
	const { code, lines } = await runArah(score, { input });
	expect(code).toBe(1);
	expect(lines).toMatchObject([
		{ line: 1, error: { code: 'unknown-item' } },
		{ line: 2, error: { code: 'unknown-item' } }
	]);
	expect(lines.map((line) => JSON.stringify(line).length < 400)).toEqual([true, true]);
	expect(JSON.stringify(lines[0])).toContain('and 49995 more');
});

test('answers that look careless give a result that says it is withheld, and why', async () => {
	const same = answersOf(
		quiz,
		quiz.items.map(() => 2)
	);
	const { code, lines } = await runArah(score, { input: JSON.stringify({ answers: same }) });
	expect(code).toBe(0);
	expect(lines[0]).toMatchObject({
		withheld: true,
		flags: expect.arrayContaining(['straight-line'])
	});
});

test('codes and addresses are scored like the answers that they hold, with the name before them as id', async () => {
	const full = encodeAnswers(quiz, answers);
	const scores = Object.fromEntries(result.skills.map(({ skill, score }) => [skill, score]));
	const summary = encodeSummary(quiz, scores);
	const input = [full, `Rina: https://arah.example/r#${full}`, summary, goodLine].join('\n');
	const { code, lines } = await runArah(score, { input });
	expect(code).toBe(0);
	const [alone, named, short, sheet] = lines.map((line) => Object(line));
	expect({ ...alone, id: 'p1' }).toEqual(sheet);
	expect(named).toEqual({ ...sheet, id: 'Rina' });
	expect(short).toMatchObject({ id: null, mode: null, top: sheet.top });
});

test('a damaged code says so in its place, and two in a line are not chosen from', async () => {
	const full = encodeAnswers(quiz, answers);
	const damaged = `${full.slice(0, 8)}${full[8] === 'A' ? 'B' : 'A'}${full.slice(9)}`;
	const { code, lines } = await runArah(score, {
		input: [`Rina: ${damaged}`, `${full} ${full}`, 'hello'].join('\n')
	});
	expect(code).toBe(1);
	expect(lines).toMatchObject([
		{ line: 1, error: { code: 'damaged', message: codes.issues.damaged } },
		{ line: 2, error: { code: 'many-codes' } },
		{ line: 3, error: { code: 'empty', message: codes.nothing } }
	]);
});

test('no answers give a result in which nothing is measured', async () => {
	const { code, lines } = await runArah(score, { input: '{"id":7,"answers":{}}' });
	expect(code).toBe(0);
	expect(lines[0]).toMatchObject({ id: 7, skills: { creativity: { score: null, answered: 0 } } });
});

test('bad lines are replaced by their problem, the others are scored, and the exit code is 1', async () => {
	const item = quiz.items[0]?.id ?? '';
	const bad = [
		['{"id": "a", "answers": {', { code: 'not-json' }, {}],
		['[1, 2]', { code: 'not-an-object' }, {}],
		['null', { code: 'not-an-object' }, {}],
		['"text"', { code: 'not-an-object' }, {}],
		['{"id": {}, "answers": {}}', { code: 'bad-id' }, {}],
		['{"id": "b"}', { code: 'no-answers' }, { id: 'b' }],
		['{"id": "c", "answers": []}', { code: 'not-an-object' }, { id: 'c' }],
		['{"id": 4, "answers": {"nobody": "x"}}', { code: 'unknown-item' }, { id: 4 }],
		['{"id": "e", "answers": {"constructor": "x"}}', { code: 'unknown-item' }, { id: 'e' }],
		['{"id": "f", "answers": {"__proto__": "x"}}', { code: 'unknown-item' }, { id: 'f' }],
		[`{"id": "g", "answers": {"${item}": "x"}}`, { code: 'unknown-option' }, { id: 'g' }],
		[`{"id": "h", "answers": {"${item}": 3}}`, { code: 'unknown-option' }, { id: 'h' }],
		['{"id": "j", "answers": {}, "mode": "fast"}', { code: 'bad-mode' }, { id: 'j' }],
		[`{"id": "i", "answers": {"x": "${'y'.repeat(1_000_000)}"}}`, { code: 'too-long' }, {}]
	] as const;
	const input = [goodLine, ...bad.map(([line]) => line), goodLine].join('\n');

	const { code, stderr, lines } = await runArah(score, { input });

	expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
	expect(lines).toHaveLength(bad.length + 2);
	for (const [i, [, error, id]] of bad.entries()) {
		expect(lines[i + 1]).toEqual({
			...id,
			line: i + 2,
			error: { ...error, message: expect.stringMatching(/.{10}/) }
		});
	}
	expect(lines.at(-1)).toMatchObject({ id: 'p1', top: result.match.top });
});

test('blank lines, a byte order mark and Windows line ends do not matter', async () => {
	const input = `\ufeff${goodLine}\r\n\r\n   \r\n${goodLine}\r\n\n`;
	const { code, lines } = await runArah(score, { input });
	expect(code).toBe(0);
	expect(lines).toHaveLength(2);
	expect(lines[0]).toEqual(lines[1]);
});

test('an empty input gives no line', async () => {
	expect(await runArah(score)).toMatchObject({ code: 0, stdout: '', stderr: '' });
});

test('an empty file gives no line', async () => {
	writeFileSync(join(folder, 'empty.jsonl'), '');
	const args = ['score', 'social-media-roles', '--answers', 'empty.jsonl'];
	expect(await runArah(args, { cwd: folder })).toMatchObject({ code: 0, stdout: '', stderr: '' });
});

test('a quiz may be named by version or by folder, from any working directory', async () => {
	const copy = join(folder, 'social-media-roles/v1');
	mkdirSync(join(folder, 'social-media-roles'));
	cpSync(QUIZ_FOLDER, copy, { recursive: true });
	writeFileSync(join(folder, 'answers.jsonl'), goodLine);
	const outputs = await Promise.all(
		['social-media-roles', 'social-media-roles@1', './social-media-roles/v1', copy].map((named) =>
			runArah(['score', named, '--answers', 'answers.jsonl'], { cwd: folder })
		)
	);
	expect(outputs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
	expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1);
});

test('npm run arah reads a file from the folder where it was typed', async () => {
	writeFileSync(join(folder, 'typed.jsonl'), goodLine);
	const env = { npm_lifecycle_event: 'arah', INIT_CWD: folder };
	const { code } = await runArah(['score', 'social-media-roles', '--answers', 'typed.jsonl'], {
		env
	});
	expect(code).toBe(0);
});

test('a quiz that looks too often for careless answers is scored, though check refuses it', async () => {
	const strict = join(folder, 'social-media-roles/v2');
	cpSync(QUIZ_FOLDER, strict, { recursive: true });
	const text = readFileSync(join(strict, 'quiz.yaml'), 'utf8');
	const changed = text
		.replace('version: 1', 'version: 2')
		.replace('longstringMin: 15', 'longstringMin: 4');
	writeFileSync(join(strict, 'quiz.yaml'), changed);
	rmSync(join(strict, 'simulated.json'), { force: true });
	rmSync(join(strict, 'cases.yaml'));
	const [scored, checked] = await Promise.all([
		runArah(['score', strict, '--answers', '-'], { input: goodLine }),
		runArah(['check', strict])
	]);
	expect(scored).toMatchObject({ code: 0, stderr: '' });
	expect(checked.code).toBe(1);
	expect(checked.stdout + checked.stderr).toContain(
		'would be told that their answers look careless'
	);
});

test('a folder whose quiz has errors is refused with the first of them', async () => {
	const broken = join(folder, 'broken/v1');
	cpSync(QUIZ_FOLDER, broken, { recursive: true });
	writeFileSync(join(broken, 'quiz.yaml'), 'id: broken\nversion: one\n');
	const { code, stderr } = await runArah(['score', broken, '--answers', '-'], { input: goodLine });
	expect(code).toBe(2);
	expect(stderr).toMatch(/^arah: the quiz in .+ cannot be used: broken\/v1\/quiz\.yaml:\d+/);
});

test('a reader that has enough ends the command quietly', async () => {
	const child = spawn(process.execPath, [ARAH, ...score]);
	child.stdin.on('error', () => undefined);
	child.stdin.end(`${goodLine}\n`.repeat(20_000));
	let stderr = '';
	child.stderr.on('data', (piece) => (stderr += String(piece)));
	await once(child.stdout, 'data');
	child.stdout.destroy();
	const [code] = await once(child, 'close');
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('ten thousand lines give ten thousand results', async () => {
	const { code, stdout } = await runArah(score, { input: `${goodLine}\n`.repeat(10_000) });
	expect(code).toBe(0);
	expect(stdout.split('\n')).toHaveLength(10_001);
});

test('a profile is refused in one line that names the command for it', async () => {
	const { code, stdout, stderr } = await runArah(['score', 'career-interests', '--answers', '-']);
	expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	expect(stderr).toMatch(/^arah: score needs a quiz about roles; .+ report FILE --format json\n$/);
});
