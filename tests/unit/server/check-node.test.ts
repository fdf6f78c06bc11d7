import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
