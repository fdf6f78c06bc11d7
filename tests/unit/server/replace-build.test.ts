import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceBuild } from '../../../scripts/replace-build.mjs';
import { NEXT_BUILD } from '../../../svelte.config.js';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'arah-build-'));
});

afterEach(() => {
	rmSync(root, { recursive: true });
});

/** Writes a build with one script, named after its content. */
function build(script: string, sources: string): void {
	const files = { [`client/_app/immutable/${script}.js`]: script, 'sources.sha256': sources };
	for (const [name, content] of Object.entries(files)) {
		const path = join(root, NEXT_BUILD, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}
	replaceBuild(root);
}

const has = (path: string) => existsSync(join(root, 'build', path));

test('the first build takes its place', () => {
	build('one', 'A');
	expect(readFileSync(join(root, 'build/sources.sha256'), 'utf8')).toBe('A');
	expect(has('client/_app/immutable/one.js')).toBe(true);
	expect(existsSync(join(root, NEXT_BUILD))).toBe(false);
});

test('a build keeps the scripts of the version before, and of no other', () => {
	for (const [script, sources] of [
		['one', 'A'],
		['two', 'B'],
		['three', 'C']
	] as const) {
		build(script, sources);
	}
	expect(has('client/_app/immutable/three.js')).toBe(true);
	expect(has('before/two.js')).toBe(true);
	expect(has('before/one.js')).toBe(false);
	expect(has('client/_app/immutable/two.js')).toBe(false);
});

test('a second build from the same sources keeps them, too', () => {
	build('one', 'A');
	for (let k = 0; k < 2; k += 1) build('two', 'B');
	expect(has('before/one.js')).toBe(true);
});
