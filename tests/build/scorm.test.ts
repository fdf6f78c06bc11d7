import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Running } from '../support/production-server.ts';
import { startProduction } from '../support/production-server.ts';
import { manifestErrors, metadataErrors } from '../support/scorm-schemas.ts';
import { shipped } from '../support/shipped-quiz.ts';
import { runArah } from '../unit/cli/run-arah.ts';

const { id: QUIZ, version, quick } = shipped.quiz;
/** The narrowest wish that the quiz allows. */
const mode = quick === undefined ? 'full' : 'quick';
/** A package is uploaded by hand and downloaded by every student. */
const MOST_BYTES = 167_000;

let server: Running;
let folder: string;

beforeAll(async () => {
	server = await startProduction();
	folder = mkdtempSync(join(tmpdir(), 'arah-scorm-'));
});

afterAll(async () => {
	await server.stop();
	rmSync(folder, { recursive: true });
});

const download = (query: string, quiz = QUIZ) =>
	fetch(`${server.address}/scorm/${quiz}.zip${query}`);

async function bytesOf(query: string): Promise<Buffer> {
	return Buffer.from(await (await download(query)).arrayBuffer());
}

function textIn(bytes: Uint8Array, name: string): string {
	return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

describe.each([
	[
		'in English, as each person chooses',
		'?lang=en',
		['--lang', 'en'],
		`arah-${QUIZ}-v${String(version)}-en`
	],
	[
		'in Indonesian, in one mode, with objectives',
		`?lang=id&mode=${mode}&theme=dark&objectives=1`,
		['--lang', 'id', '--mode', mode, '--theme', 'dark', '--objectives'],
		`arah-${QUIZ}-v${String(version)}-id-${mode}-dark-objectives`
	]
])('the package %s', (_, query, options, name) => {
	test('is the same, byte for byte, from the page and from the command line', async () => {
		const args = ['scorm', QUIZ, ...options, '--site', server.address];
		const { code, stdout } = await runArah(args, { cwd: folder });
		const path = join(folder, `${name}.zip`);
		expect(code).toBe(0);
		expect(stdout).toContain(path);

		const packed = readFileSync(path);
		expect(packed.equals(await bytesOf(query))).toBe(true);
		expect(packed.length).toBeLessThan(MOST_BYTES);
	});

	test('is valid, and a file to download under its own name', async () => {
		const response = await download(query);
		expect(response.headers.get('content-type')).toBe('application/zip');
		expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}.zip"`);
		const bytes = new Uint8Array(await response.arrayBuffer());
		expect(await manifestErrors(textIn(bytes, 'imsmanifest.xml'))).toEqual([]);
		expect(await metadataErrors(textIn(bytes, 'metadata.xml'))).toEqual([]);
	});
});

test('the page inside waits for "pagehide" and never for "unload"', async () => {
	const page = textIn(await bytesOf('?lang=en'), 'index.html');
	expect(page).toMatch(/["'`]pagehide["'`]/);
	expect(page).not.toMatch(/["'`](before)?unload["'`]/);
	expect(page).not.toMatch(/onunload|onbeforeunload/);
});

test.each([
	['a quiz that is not there', 404, '?lang=en', 'other'],
	['a language that is not there', 400, '?lang=fr', QUIZ],
	['another mode', 400, '?mode=long', QUIZ],
	['another theme', 400, '?theme=pink', QUIZ]
])('%s is refused, not packed as something else', async (_, status, query, quiz) => {
	expect((await download(query, quiz)).status).toBe(status);
});
