import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { codes } from '#lib/i18n/en/codes.ts';
import { compare as english } from '#lib/i18n/en/compare.ts';
import { codes as kode } from '#lib/i18n/id/codes.ts';
import { compare as indonesian } from '#lib/i18n/id/compare.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { person, quiz } from '../../support/journey-quiz.ts';
import { runArah } from './run-arah.ts';

// every test starts processes, which takes a while on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const specialist = person('clear-specialist');
const careless = person('straight-line');
const summary = encodeSummary(
	quiz,
	Object.fromEntries(specialist.result.skills.map(({ skill, score }) => [skill, score]))
);
const LIST = [
	'Hello! Here are the results of my class.',
	`=Rina: ${specialist.code}`,
	`https://arah.example/r#${careless.code}`,
	`Dewi: ${summary}`
].join('\n');

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'arah-report-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

function report(args: readonly string[], input = LIST) {
	return runArah(['report', '-', ...args, '--out', join(folder, 'out')], { input });
}

function written(name: string): string {
	return readFileSync(join(folder, 'out', name), 'utf8');
}

test('a text with codes becomes a table that no spreadsheet runs, and data with all numbers', async () => {
	const { code, stderr, stdout } = await report([]);
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	expect(stdout).toContain(join(folder, 'out', 'results.csv'));

	const [head, ...rows] = written('results.csv').trim().split('\r\n');
	const { csv, origins, readings } = english;
	const heads = [csv.name, csv.code, csv.date, csv.quiz, csv.version, csv.answers, csv.role];
	expect(head).toContain([...heads, csv.match, csv.reading].join(','));
	expect(rows).toHaveLength(3);
	expect(rows[0]).toMatch(
		`'=Rina,${specialist.code},,Social media roles,1,${origins.full},Specialist`
	);
	expect(rows[1]).toContain(`,1,${origins.full},,,${readings.withheld},`);
	expect(rows[2]).toMatch(new RegExp(`^Dewi,[^,]+,.*,1,${origins.summary},Specialist,`));

	const record = JSON.parse(written('results.json'));
	expect(record.results).toMatchObject([
		{ name: '=Rina', code: specialist.code, counted: true },
		{ name: null, code: careless.code, counted: false },
		{ name: 'Dewi', origin: 'summary' }
	]);
	const scores = specialist.result.skills.map(({ skill, score }) => [skill, { score }]);
	expect(record.results[0].skills).toMatchObject(Object.fromEntries(scores));
});

test('the table is in the language that was asked for', async () => {
	const { code } = await report(['--lang', 'id', '--format', 'csv']);
	expect(code).toBe(0);
	expect(readdirSync(join(folder, 'out'))).toEqual(['results.csv']);
	expect(written('results.csv')).toContain(indonesian.unnamed(2));
	expect(written('results.csv')).toContain(indonesian.readings.withheld);
});

test.each([
	['en', codes, 'line'],
	['id', kode, 'baris']
])('codes that cannot be opened are named (%s), and the others are written', async (...row) => {
	const [locale, text, line] = row;
	const damaged = `${LIST}\nBudi: ${specialist.code.slice(0, -1)}0`;
	const { code, stderr } = await report(['--lang', locale], damaged);
	expect(code).toBe(1);
	expect(stderr).toBe(`arah: ${line} 5 (Budi): ${text.issues.damaged}\n`);
	expect(written('results.csv').trim().split('\r\n')).toHaveLength(4);
});

test('a text without a code says so and writes nothing', async () => {
	const { code, stderr } = await report([], 'nothing to see here');
	expect([code, stderr]).toEqual([1, `arah: ${codes.nothing}\n`]);
	expect(readdirSync(folder)).toEqual([]);
});

test('a folder with files in it is left as it is', async () => {
	mkdirSync(join(folder, 'out'));
	writeFileSync(join(folder, 'out', 'results.csv'), 'of last year');
	const { code, stderr } = await report([]);
	expect([code, stderr.includes('has files in it')]).toEqual([2, true]);
	expect(written('results.csv')).toBe('of last year');
});

test.each([
	['no file', [], 'report takes one FILE, or -'],
	['another format', ['-', '--format', 'csv,xls'], '--format takes csv, json, pdf, not "xls"'],
	['another reader', ['-', '--for', 'boss'], '--for takes client, counsellor, not "boss"'],
	['PDF without the address of the links', ['-', '--format', 'pdf'], 'PDF needs --site'],
	['a site that is no address', ['-', '--site', 'arah'], '--site must be an address'],
	[
		'a file that is not there',
		['nowhere.txt', '--out', 'nowhere'],
		'cannot read nowhere.txt (ENOENT)'
	]
])('report refuses %s, and says so in one line', async (_, args, message) => {
	const { code, stdout, stderr } = await runArah(['report', ...args], { cwd: folder });
	expect([code, stdout]).toEqual([2, '']);
	expect(stderr).toContain(message);
	expect(stderr.trim().split('\n')).toHaveLength(1);
	expect(readdirSync(folder)).toEqual([]);
});
