import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { problemWithSetup } from '../../../scripts/check-node.mjs';

test('the Node that runs the tests will do', () => {
	expect(problemWithSetup()).toBeNull();
});

test.each(['20.20.2', '22.17.9', '22.9.0', '9.0.0'])('Node %s is named as too old', (version) => {
	expect(problemWithSetup(version)).toContain(`this is Node ${version}`);
});

test.each(['22.18.0', '24.0.0', '100.0.0'])('Node %s will do', (version) => {
	expect(problemWithSetup(version)).toBeNull();
});

test('without the packages, the answer is npm ci, whatever the Node', () => {
	const empty = mkdtempSync(join(tmpdir(), 'arah-'));
	expect(problemWithSetup('18.0.0', empty)).toContain('npm ci');
	rmSync(empty, { recursive: true });
});

describe('with a Node that is too old', () => {
	const OWN = `node_modules/node-linux-${process.arch}/bin/node`;
	const PROGRAM = `import { demandSetup } from './check-node.mjs';
if (process.env.OWN === undefined) await demandSetup();
process.once('SIGTERM', () => process.exit(7));
console.log(process.env.OWN, process.argv[2], process.env.PATH.split(':')[0]);
if (process.argv[2] === 'wait') setInterval(() => undefined, 1000);
`;
	const roots: string[] = [];

	afterEach(() => {
		for (const root of roots.splice(0)) rmSync(root, { recursive: true });
	});

	/** A checkout that no Node is new enough for, perhaps with a Node of its own that says so. */
	function checkout(hasOwn: boolean): string {
		const root = mkdtempSync(join(tmpdir(), 'arah-'));
		roots.push(root);
		const files = {
			'package.json': '{"type":"module","engines":{"node":">=999.0.0"}}',
			'scripts/program.mjs': PROGRAM,
			...Object.fromEntries(
				['vite', 'svelte', '@sveltejs/kit'].map((name) => [
					`node_modules/${name}/package.json`,
					'{}'
				])
			),
			...(hasOwn && { [OWN]: `#!/bin/sh\nOWN=yes exec "${process.execPath}" "$@"\n` })
		};
		for (const [name, content] of Object.entries(files)) {
			mkdirSync(dirname(join(root, name)), { recursive: true });
			writeFileSync(join(root, name), content, { mode: 0o755 });
		}
		cpSync('scripts/check-node.mjs', join(root, 'scripts/check-node.mjs'));
		return root;
	}

	test('a script and its child processes run on the project’s Node', async () => {
		const root = checkout(true);
		const program = join(root, 'scripts/program.mjs');
		const { stdout } = await promisify(execFile)(process.execPath, [program, 'argument']);
		expect(stdout).toBe(`yes argument ${dirname(join(root, OWN))}\n`);
	});

	test('a signal reaches it, and its exit code comes back', async () => {
		const program = join(checkout(true), 'scripts/program.mjs');
		const child = spawn(process.execPath, [program, 'wait'], {
			stdio: ['ignore', 'pipe', 'inherit']
		});
		await once(child.stdout, 'data');
		child.kill('SIGTERM');
		expect(await once(child, 'exit')).toEqual([7, null]);
	});

	test('without one, the script says what to do', async () => {
		const program = join(checkout(false), 'scripts/program.mjs');
		await expect(promisify(execFile)(process.execPath, [program])).rejects.toMatchObject({
			code: 1,
			stderr: expect.stringContaining('npm ci --include=optional')
		});
	});
});
